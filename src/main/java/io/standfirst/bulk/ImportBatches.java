package io.standfirst.bulk;

import io.standfirst.access.Actor;
import io.standfirst.change.ChangeLog;
import io.standfirst.desk.ArchiveDesk;
import io.standfirst.desk.ArticleInput;
import io.standfirst.desk.Brought;
import io.standfirst.desk.Brought.Result;
import io.standfirst.desk.BulkDesk;
import io.standfirst.desk.HalfWrittenException;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemTranslator;
import io.standfirst.http.ProblemWriter;
import io.standfirst.store.ImportProgress;
import io.standfirst.store.ImportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Stores lines of an import together, with the import's progress in the same transaction. If a line that is refused
 * would take the others with it, they are stored without it, in smaller parts.
 */
@ApplicationScoped
class ImportBatches {

    private static final int SERVER_ERROR = 500;

    private final BulkDesk desk;
    private final ArchiveDesk archive;
    private final ImportRepository imports;
    private final ChangeLog changes;
    private final ProblemTranslator translator;
    private final ProblemWriter problems;
    private final Clock clock;

    ImportBatches(BulkDesk desk, ArchiveDesk archive, ImportRepository imports, ChangeLog changes, ProblemTranslator translator,
            ProblemWriter problems, Clock clock) {
        this.desk = desk;
        this.archive = archive;
        this.imports = imports;
        this.changes = changes;
        this.translator = translator;
        this.problems = problems;
        this.clock = clock;
    }

    /** What became of some lines, and where the import stands with that. */
    private record Stored(List<Brought> brought, ImportProgress progress) {
    }

    /** @return where the import stands then */
    ImportProgress store(List<Arrived> lines, ImportProgress before, Actor actor, Report report) {
        List<Arrived> left = new ArrayList<>(lines);
        ImportProgress progress = before;
        int size = left.size();
        while (!left.isEmpty()) {
            List<Arrived> part = left.subList(0, Math.min(size, left.size()));
            try {
                Stored stored = together(part, progress, actor);
                tell(part, stored.brought(), report);
                progress = stored.progress();
                part.clear();
                size *= 2;
            } catch (HalfWrittenException e) {
                refuse(part, e.index(), e.refusal(), progress);
                size = Math.max(1, part.size() / 2);
            } catch (RuntimeException e) {
                if (part.size() == 1) {
                    refuse(part, 0, e, progress);
                }
                size = 1;
            }
        }
        return progress;
    }

    private Stored together(List<Arrived> lines, ImportProgress before, Actor actor) {
        List<Arrived> good = lines.stream().filter(line -> !line.isRefused()).toList();
        return changes.around(() -> {
            List<Brought> brought = bring(good.stream().map(Arrived::content).toList(), actor);
            ImportProgress after = before.with(clock.instant(), lines.get(lines.size() - 1).line().end(),
                    count(brought, Result.CREATED), count(brought, Result.UPDATED), count(brought, Result.UNCHANGED),
                    count(brought, Result.REFUSED) + lines.size() - good.size());
            imports.save(after);
            return new Stored(brought, after);
        });
    }

    private List<Brought> bring(List<Object> contents, Actor actor) {
        return contents.stream().allMatch(ArticleInput.class::isInstance)
                ? desk.bring(contents.stream().map(ArticleInput.class::cast).toList(), actor)
                : archive.restore(contents, actor);
    }

    /**
     * Marks a line as refused, so that it is left out.
     *
     * @param index among those that are not refused yet
     */
    private void refuse(List<Arrived> part, int index, RuntimeException refusal, ImportProgress progress) {
        List<Arrived> good = part.stream().filter(line -> !line.isRefused()).toList();
        if (good.isEmpty()) {
            throw refusal;
        }
        Problem problem = problem(refusal, progress);
        if (problem.type().status() >= SERVER_ERROR) {
            throw refusal;
        }
        part.replaceAll(line -> line == good.get(index) ? line.refused(problem) : line);
    }

    private void tell(List<Arrived> lines, List<Brought> brought, Report report) {
        Iterator<Brought> next = brought.iterator();
        for (Arrived arrived : lines) {
            long number = arrived.line().number();
            Brought article = arrived.isRefused() ? null : next.next();
            if (article == null || article.refusal() != null) {
                Problem problem = article == null ? arrived.refusal() : problem(article.refusal(), null);
                report.add(new ReportLine(number, Result.REFUSED, null, null, problems.document(problem), null));
            } else {
                report.add(new ReportLine(number, article.result(), article.id(), article.slug(), null, null));
            }
        }
    }

    private Problem problem(RuntimeException refusal, ImportProgress progress) {
        return translator.translate(refusal, progress == null ? "import" : "import " + progress.id());
    }

    private static long count(List<Brought> brought, Result result) {
        return brought.stream().filter(article -> article.result() == result).count();
    }
}
