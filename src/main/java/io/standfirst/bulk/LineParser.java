package io.standfirst.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import io.standfirst.desk.ArticleInput;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.http.json.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the lines of imports, as strictly as the body of a request. */
@ApplicationScoped
class LineParser {

    private final StrictJson json;
    private final BulkSettings settings;

    LineParser(StrictJson json, BulkSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** Without content and refusal, it is the end of an export. */
    Arrived parse(Line line) {
        Arrived arrived = new Arrived(line, null, null);
        if (line.content() == null) {
            return arrived.refused(Problem.of(ProblemType.BODY_TOO_LARGE, "A line may have " + settings.line().asLongValue()
                    + " bytes. The limit is the server's setting `standfirst.bulk.line`."));
        }
        try {
            JsonNode document = json.readLine(line.content(), line.number());
            Object content = ArchiveLine.MARKS.stream().anyMatch(document::has)
                    ? archived(document)
                    : json.convert(document, ArticleInput.class);
            return new Arrived(new Line(line.number(), null, line.end()), content, null);
        } catch (ProblemException e) {
            return arrived.refused(e.problem());
        }
    }

    private Object archived(JsonNode document) {
        if (ArchiveLine.MARKS.stream().filter(document::has).count() != 1
                || ArchiveLine.MARKS.stream().noneMatch(document::hasNonNull)) {
            throw Problem.of(ProblemType.INVALID_BODY, "A line of an export has one of " + ArchiveLine.MARKS.stream().sorted()
                    .toList() + ".").exception();
        }
        return json.convert(document, ArchiveLine.class).content();
    }
}
