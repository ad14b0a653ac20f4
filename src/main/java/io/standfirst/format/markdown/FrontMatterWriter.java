package io.standfirst.format.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes front matter: one member a line, what is small in one line, and texts in quotation marks only where they need them. */
final class FrontMatterWriter {

    /** In characters. */
    private static final int ONE_LINE = 120;

    /** What other readers of YAML take for something else than text: those of YAML 1.1, most of all. */
    private static final Pattern MISTAKABLE = Pattern.compile("(?i)y|n|yes|no|on|off|=|<<|[-+0-9.:_tze ]*");

    /** Readers of YAML take line ends, and what may be one, for a space, and marks of byte order for nothing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}\\x{2029}\\x{FEFF}]");

    private static final CoreSchema SCHEMA = new CoreSchema();
    private static final DumpSettings SETTINGS = DumpSettings.builder().setSchema(SCHEMA).setSplitLines(false)
            .setUseUnicodeEncoding(true).setIndent(4).setIndicatorIndent(2).setWidth(10_000).build();

    private FrontMatterWriter() {
    }

    /** @param members as {@link FrontMatter} has them; at least one */
    static String write(Map<String, Object> members) {
        Node root = mapping(members, FlowStyle.BLOCK);
        return new Present(SETTINGS).emitToString(new Serialize(SETTINGS).serializeOne(root).iterator());
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> members) {
            return mapping(members, style(value));
        }
        if (value instanceof List<?> items) {
            return new SequenceNode(Tag.SEQ, items.stream().map(FrontMatterWriter::node).toList(), style(value));
        }
        return value instanceof String text ? text(text) : new ScalarNode(tag(value), String.valueOf(value), ScalarStyle.PLAIN);
    }

    private static MappingNode mapping(Map<?, ?> members, FlowStyle style) {
        return new MappingNode(Tag.MAP, members.entrySet().stream()
                .map(member -> new NodeTuple(text((String) member.getKey()), node(member.getValue()))).toList(), style);
    }

    private static FlowStyle style(Object value) {
        return value.toString().length() <= ONE_LINE ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static Tag tag(Object value) {
        if (value == null) {
            return Tag.NULL;
        }
        return value instanceof Boolean ? Tag.BOOL : value instanceof Integer ? Tag.INT : Tag.FLOAT;
    }

    private static ScalarNode text(String text) {
        boolean plain = !UNSEEN.matcher(text).find() && !MISTAKABLE.matcher(text).matches() && SCHEMA.getScalarResolver().resolve(text, true).equals(Tag.STR);
        return new ScalarNode(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }
}
