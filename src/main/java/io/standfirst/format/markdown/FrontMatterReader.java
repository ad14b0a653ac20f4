package io.standfirst.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads front matter: as much of YAML 1.2 as JSON can say. It follows the parser's events and lets nothing be
 * constructed, so that there are no tags, no anchors and no aliases to be abused, and stops at the first that is deep.
 */
final class FrontMatterReader {

    /** Lists and mappings in one another; an article needs five. */
    private static final int MAX_DEPTH = 10;
    private static final ScalarResolver SCALARS = new CoreSchema().getScalarResolver();

    private final Iterator<Event> events;
    private final int linesBefore;
    private final Map<String, Spot> spots = new HashMap<>();

    private FrontMatterReader(String yaml, int linesBefore) {
        // In one piece: the engine fails on a character beyond U+FFFF that lies across the border of two buffers
        LoadSettings settings = LoadSettings.builder().setLabel("front matter").setBufferSize(yaml.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(yaml).iterator();
        this.linesBefore = linesBefore;
    }

    /**
     * @param linesBefore of the document, in front of this
     * @throws MalformedMarkdownException if it is anything but a mapping in the part of YAML that is taken
     */
    static FrontMatter read(String yaml, int linesBefore) {
        FrontMatterReader reader = new FrontMatterReader(yaml, linesBefore);
        try {
            return reader.read();
        } catch (MarkedYamlEngineException e) {
            throw new MalformedMarkdownException(reader.spot(e.getProblemMark()), "the front matter is no YAML here: a quotation"
                    + " mark or bracket may not be closed, an indentation may differ, or a text with a colon, a # or another sign"
                    + " of YAML may need quotation marks around it");
        } catch (ReaderException e) {
            String before = yaml.substring(0, yaml.offsetByCodePoints(0, Math.min(e.getPosition(),
                    yaml.codePointCount(0, yaml.length()))));
            throw new MalformedMarkdownException(Lines.spot(before, linesBefore), "the front matter has a character that YAML does"
                    + " not allow; write it as \\u and its number in double quotation marks");
        } catch (YamlEngineException e) {
            throw new MalformedMarkdownException(new Spot(linesBefore + 1, 1), "the front matter cannot be read as YAML");
        }
    }

    private FrontMatter read() {
        Spot begin = new Spot(linesBefore + 1, 1);
        spots.put("", begin);
        next();
        if (!next().getEventId().equals(Event.ID.DocumentStart)) {
            throw new MalformedMarkdownException(begin, "the front matter is empty: a mapping with at least a headline is expected");
        }
        Event root = next();
        if (!(root instanceof MappingStartEvent mapping)) {
            throw refusal(root, "the front matter has to be a mapping: lines such as `headline: Storm`");
        }
        Map<String, Object> members = mapping(mapping, "", 1);
        next();
        Event after = next();
        if (!after.getEventId().equals(Event.ID.StreamEnd)) {
            throw refusal(after, "the front matter has to be one YAML document");
        }
        return new FrontMatter(members, spots);
    }

    private Event next() {
        return events.next();
    }

    private Object value(Event event, String pointer, int depth) {
        spots.putIfAbsent(pointer, spot(event.getStartMark()));
        if (event instanceof AliasEvent) {
            throw refusal(event, "an alias (*) is not taken: write out what it stands for");
        }
        checkPlain((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth == MAX_DEPTH) {
            throw refusal(event, "lists and mappings are nested too deeply");
        }
        return event instanceof MappingStartEvent mapping ? mapping(mapping, pointer, depth + 1) : list(pointer, depth + 1);
    }

    private void checkPlain(NodeEvent event) {
        Optional<String> tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : event instanceof MappingStartEvent mapping ? mapping.getTag() : ((SequenceStartEvent) event).getTag();
        if (tag.isPresent()) {
            throw refusal(event, "a tag (!) is not taken: put a text that begins with it in quotation marks");
        }
        if (event.getAnchor().isPresent()) {
            throw refusal(event, "an anchor (&) is not taken: put a text that begins with it in quotation marks");
        }
    }

    private Map<String, Object> mapping(MappingStartEvent start, String pointer, int depth) {
        checkPlain(start);
        Map<String, Object> members = new LinkedHashMap<>();
        for (Event event = next(); !event.getEventId().equals(Event.ID.MappingEnd); event = next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw refusal(event, "a name is expected here");
            }
            checkPlain(key);
            checkCharacters(key);
            String name = key.getValue();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            spots.put(place, spot(key.getStartMark()));
            if (members.containsKey(name)) {
                throw refusal(key, "this name stands in the same mapping already");
            }
            members.put(name, value(next(), place, depth));
        }
        return members;
    }

    private List<Object> list(String pointer, int depth) {
        List<Object> items = new ArrayList<>();
        for (Event event = next(); !event.getEventId().equals(Event.ID.SequenceEnd); event = next()) {
            items.add(value(event, pointer + "/" + items.size(), depth));
        }
        return items;
    }

    private Object scalar(ScalarEvent scalar) {
        checkCharacters(scalar);
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return text;
        }
        Tag tag = SCALARS.resolve(text, true);
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(scalar) : text;
    }

    /** Escapes can write what no text holds and no database takes. */
    private void checkCharacters(ScalarEvent scalar) {
        if (scalar.getValue().codePoints().anyMatch(character -> character == 0
                || Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE)) {
            throw refusal(scalar, "this text holds half of a surrogate pair or the character U+0000");
        }
    }

    /** As JSON writes numbers; the others that YAML has are of no use in an article. */
    private Object number(ScalarEvent scalar) {
        try {
            return Integer.valueOf(scalar.getValue());
        } catch (NumberFormatException whole) {
            try {
                return Double.valueOf(scalar.getValue());
            } catch (NumberFormatException any) {
                throw refusal(scalar, "this number is not taken; if it is a text, put it in quotation marks");
            }
        }
    }

    private MalformedMarkdownException refusal(Event event, String message) {
        return new MalformedMarkdownException(spot(event.getStartMark()), message);
    }

    private Spot spot(Optional<Mark> mark) {
        return mark.map(place -> new Spot(place.getLine() + 1 + linesBefore, place.getColumn() + 1))
                .orElse(new Spot(linesBefore + 1, 1));
    }
}
