package io.standfirst.format.markdown;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes documents. */
final class DocumentWriter {

    private DocumentWriter() {
    }

    static String write(Map<String, Object> members, List<SectionText> sections) {
        boolean hasLede = !sections.isEmpty() && sections.get(0).heading() == null;
        Map<String, Object> front = new LinkedHashMap<>(members);
        if (hasLede) {
            front.put(MarkdownDocument.LEDE, sections.get(0).id().toString());
        }
        StringBuilder document = new StringBuilder();
        document.append(MarkdownDocument.FENCE).append('\n').append(FrontMatterWriter.write(front))
                .append(MarkdownDocument.FENCE).append('\n');
        for (int i = 0; i < sections.size(); i++) {
            SectionText section = sections.get(i);
            if (i > 0 || !hasLede) {
                document.append('\n').append(SectionLine.write(section.id(), section.heading())).append('\n');
            }
            document.append('\n').append(guarded(section.body())).append('\n');
        }
        return document.toString();
    }

    private static String guarded(String body) {
        return body.contains("##")
                ? Arrays.stream(body.split("\n", -1)).map(SectionLine::guarded).collect(Collectors.joining("\n"))
                : body;
    }
}
