package io.standfirst.http.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;

/**
 * The check of a body as text, before it is bound to a type: strict UTF-8 (RFC 3629), exactly one JSON document
 * (RFC 8259), no name twice in one object, no half of a surrogate pair and no U+0000 (which PostgreSQL cannot store) in
 * any name or string, bounded nesting.
 */
final class JsonText {

    /** Arrays and objects in one another; this API's own documents need six. */
    private static final int MAX_NESTING = 50;
    /** Characters of one member's name. */
    private static final int MAX_NAME_LENGTH = 256;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The number of the text's first line. */
    private final long firstLine;

    private JsonText(long firstLine) {
        this.firstLine = firstLine;
    }

    /**
     * The body as text that is safe to bind.
     *
     * @return without a byte order mark; RFC 8259 lets a reader skip it, and editors on Windows write it
     * @throws ProblemException 400 with the place of the first mistake; also if there is nothing but white space
     */
    static String check(byte[] body) {
        return new JsonText(1).checked(body);
    }

    /**
     * The same of one line of a body.
     *
     * @param line its number in the body, for what is told of mistakes
     */
    static String check(byte[] body, long line) {
        return new JsonText(line).checked(body);
    }

    private String checked(byte[] body) {
        String text = decode(body);
        if (text.isBlank()) {
            throw Problem.of(ProblemType.INVALID_BODY, "The body is empty; a JSON object is expected.")
                    .at("", "A JSON object is expected.").exception();
        }
        scan(text);
        return text;
    }

    private String decode(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate(body.length);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long line = firstLine + text.chars().filter(character -> character == '\n').count();
            throw malformed("The body is not UTF-8 at byte " + bytes.position() + ", in line " + line + ".")
                    .with("line", line).exception();
        }
        boolean isMarked = !text.isEmpty() && text.get(0) == BYTE_ORDER_MARK;
        return isMarked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private void scan(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                while (parser.nextToken() != null) {
                    checkToken(parser);
                }
            } catch (JsonProcessingException e) {
                throw syntaxProblem(e, parser).exception();
            }
        } catch (IOException e) {
            throw new IllegalStateException("A parser of a string does no input or output", e);
        }
    }

    private void checkToken(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME && !isClean(parser.currentName())) {
            throw unclean("The name of a member", parser).exception();
        }
        if (token == JsonToken.VALUE_STRING && !isClean(parser.getText())) {
            throw unclean("The string", parser).exception();
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && Double.isInfinite(parser.getDoubleValue())) {
            throw at(malformed("The number is too large."), parser.currentTokenLocation(), pointer(parser)).exception();
        }
        if (parser.getParsingContext().inRoot() && parser.getParsingContext().getCurrentIndex() > 0
                && (token.isScalarValue() || token.isStructEnd())) {
            throw at(malformed("There is more after the end of the JSON document."), parser.currentTokenLocation(), "")
                    .exception();
        }
    }

    private Problem syntaxProblem(JsonProcessingException failure, JsonParser parser) {
        String what = "The JSON is malformed";
        if (failure instanceof StreamConstraintsException) {
            what = "The JSON is nested deeper than " + MAX_NESTING + " levels, or has a name longer than "
                    + MAX_NAME_LENGTH + " characters or an endless number,";
        } else if (failure.getOriginalMessage().startsWith("Duplicate field")) {
            what = "A member has the same name as an earlier one of the same object";
        }
        // A breach of the constraints does not say where
        JsonLocation location = failure.getLocation() == null ? parser.currentLocation() : failure.getLocation();
        String detail = what + " at line " + line(location) + ", column " + location.getColumnNr() + ".";
        return at(malformed(detail), location, pointer(parser));
    }

    private Problem unclean(String what, JsonParser parser) {
        return at(malformed(what + " holds half of a surrogate pair or the character U+0000. Write characters beyond"
                + " U+FFFF as they are, or as two \\u escapes."), parser.currentTokenLocation(), pointer(parser));
    }

    private static Problem malformed(String detail) {
        return Problem.of(ProblemType.MALFORMED_JSON, detail);
    }

    private Problem at(Problem problem, JsonLocation location, String pointer) {
        return problem.at(pointer, problem.detail())
                .with("line", line(location)).with("column", location.getColumnNr());
    }

    private long line(JsonLocation location) {
        return firstLine - 1 + location.getLineNr();
    }

    /** Where the parser is; the parent if its name is one that could not be written out again. */
    private static String pointer(JsonParser parser) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        return isClean(pointer.toString()) ? pointer.toString() : pointer.head().toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (character == '\0' || Character.isLowSurrogate(character)) {
                return false;
            }
        }
        return true;
    }
}
