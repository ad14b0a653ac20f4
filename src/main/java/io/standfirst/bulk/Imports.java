package io.standfirst.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.standfirst.access.Actor;
import io.standfirst.article.Ids;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.guard.StreamedBody;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.ImportProgress;
import io.standfirst.store.ImportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Reads imports, and says how far they have come. */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    private final ImportBatches batches;
    private final LineParser parser;
    private final ImportRepository imports;
    private final ArticleRepository articles;
    private final ObjectMapper json;
    private final BulkSettings settings;
    private final Semaphore atOnce;
    private final Ids ids;
    private final Clock clock;

    Imports(ImportBatches batches, LineParser parser, ImportRepository imports, ArticleRepository articles,
            ObjectMapper json, BulkSettings settings, Ids ids, Clock clock) {
        this.batches = batches;
        this.parser = parser;
        this.imports = imports;
        this.articles = articles;
        this.json = json;
        this.settings = settings;
        this.atOnce = new Semaphore(settings.atOnce());
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reads a body to its end and stores what is in it.
     *
     * @param asked the id of the import; null for one that is made
     * @return what became of each line
     * @throws io.standfirst.http.ProblemException 409 if there was an import of that id, 503 if others are being read
     */
    public Report read(UUID asked, StreamedBody body, Actor actor) {
        if (!atOnce.tryAcquire()) {
            throw busy("imports");
        }
        try {
            return read(begin(asked, body, actor), body, actor);
        } finally {
            atOnce.release();
        }
    }

    /** How far an import has come. */
    public Optional<ImportDocument> progress(UUID id) {
        return imports.get(id).map(progress -> ImportDocument.of(progress, null, clock.instant()));
    }

    static RuntimeException busy(String what) {
        return Problem.of(ProblemType.UNAVAILABLE, "Other " + what + " are running. " + ProblemType.UNAVAILABLE.remedy())
                .withHeader("Retry-After", "30").exception();
    }

    private ImportProgress begin(UUID asked, StreamedBody body, Actor actor) {
        Long length = body.length().isPresent() ? body.length().getAsLong() : null;
        ImportProgress begun = ImportProgress.begun(asked == null ? ids.next() : asked, actor.key(), clock.instant(), length);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (imports.get(begun.id()).isPresent()) {
                throw Problem.of(ProblemType.CONFLICT, "There was an import of this id. Choose another, or leave it out.")
                        .atParameter("id", "is taken", null).exception();
            }
            imports.save(begun);
            return begun;
        });
    }

    private Report read(ImportProgress begun, StreamedBody body, Actor actor) {
        Report report = new Report(json);
        ImportRun run = new ImportRun(begun, report, actor, batches, settings.batch());
        boolean complete = false;
        try {
            LineReader lines = new LineReader(body, settings.line().asLongValue());
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Arrived arrived = parser.parse(line.get());
                if (arrived.content() != null || arrived.isRefused()) {
                    run.take(arrived);
                }
            }
            run.store();
            complete = true;
        } catch (IOException e) {
            throw Problem.of(ProblemType.INVALID_REQUEST, "The body broke off before its end.").exception();
        } finally {
            body.end();
            ImportProgress ended = end(run.progress(), complete);
            LOG.infof("Import %s %s: %d created, %d updated, %d unchanged, %d refused", ended.id(),
                    complete ? "is complete" : "broke off", ended.created(), ended.updated(), ended.unchanged(),
                    ended.refused());
            if (complete) {
                report.add(new ReportLine(null, null, null, null, null,
                        ImportDocument.of(ended, awaited(), clock.instant())));
            } else {
                discard(report);
            }
        }
        return report;
    }

    private long awaited() {
        return QuarkusTransaction.requiringNew().call(articles::expected);
    }

    private ImportProgress end(ImportProgress progress, boolean complete) {
        ImportProgress ended = progress.ended(clock.instant(), complete);
        try {
            QuarkusTransaction.requiringNew().run(() -> imports.save(ended));
        } catch (RuntimeException e) {
            LOG.warnf("Could not note the end of import %s: %s", ended.id(), e);
        }
        return ended;
    }

    private static void discard(Report report) {
        try {
            report.close();
        } catch (IOException e) {
            LOG.warnf("Could not remove the report of an import: %s", e);
        }
    }
}
