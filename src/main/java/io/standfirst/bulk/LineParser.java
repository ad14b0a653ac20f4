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

    Arrived parse(Line line) {
        Arrived arrived = new Arrived(line, null, null);
        if (line.content() == null) {
            return arrived.refused(Problem.of(ProblemType.BODY_TOO_LARGE, "A line may have " + settings.line().asLongValue()
                    + " bytes. The limit is the server's setting `standfirst.bulk.line`."));
        }
        try {
            JsonNode document = json.readLine(line.content(), line.number());
            return new Arrived(new Line(line.number(), null, line.end()), json.convert(document, ArticleInput.class), null);
        } catch (ProblemException e) {
            return arrived.refused(e.problem());
        }
    }
}
