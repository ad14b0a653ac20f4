package io.standfirst.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making. Editors may write characters that XML 1.0 forbids in whatever form; a replacement
 * character stands for each, since one of them would make the whole document unreadable.
 */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final int REPLACEMENT = 0xFFFD;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that goes between the start and the end of an element. */
    interface Content {
        void write();
    }

    /** @param name with its prefix, if it has one */
    Xml element(String name, Content content, String... attributes) {
        return run(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
            content.write();
            writer.writeEndElement();
        });
    }

    /** Without one if there is no text. */
    Xml element(String name, String text, String... attributes) {
        return text == null ? this : element(name, () -> run(() -> writer.writeCharacters(clean(text))), attributes);
    }

    /** @param attributes their names and values in turn; a namespace is one of them */
    Xml empty(String name, String... attributes) {
        return run(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    byte[] bytes() {
        run(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return bytes.toByteArray();
    }

    /** Section 2.2 of XML 1.0. */
    static String clean(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(character -> clean.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    private Xml run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing is written but to memory", e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
