package io.standfirst.outbound;

import io.standfirst.change.ChangeLog;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.ProblemType;
import io.standfirst.store.ArticleFilter;
import io.standfirst.store.ArticleReader;
import io.standfirst.store.FeedReader;
import io.standfirst.store.FeedReader.Bounds;
import io.standfirst.store.FeedReader.Line;
import io.standfirst.store.FeedReader.Touched;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.Verb;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads the feed. First the log, then what it is about: that may be newer than the changes, and then others follow that
 * say so, but it is never older.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final String ADDRESS = "/v1/changes";
    /** After these, there is no such speaker, author or topic. */
    private static final Set<Verb> ENDS = Set.of(Verb.DELETED, Verb.MERGED);

    private final FeedReader reader;
    private final ArticleReader articles;
    private final ArticleDocuments documents;
    private final ChangeLog log;
    private final HttpSettings settings;
    private final Clock clock;

    ChangeFeed(FeedReader reader, ArticleReader articles, ArticleDocuments documents, ChangeLog log, HttpSettings settings,
            Clock clock) {
        this.reader = reader;
        this.articles = articles;
        this.documents = documents;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One reading, from the log to the articles.
     *
     * @param filter null for everything
     * @param now    the instant at which visibility is decided
     */
    private record Look(Interest interest, ArticleFilter filter, Instant now) {

        View view() {
            return interest.view();
        }

        Viewpoint viewpoint() {
            return interest.viewpoint(now);
        }
    }

    /** How what some steps are about is now. */
    private record Present(Set<UUID> ids, Map<UUID, ArticleDocument> documents) {
    }

    /** The cursor behind everything that has happened so far. */
    public String now(View view) {
        long last = reader.bounds(view).last();
        Place place = reader.lines(view, last, null, 1).stream()
                .filter(line -> line.position(view) == last)
                .findFirst()
                .map(line -> Place.behind(view, last, line.change()))
                .orElse(new Place(view, last, null, ""));
        log.awaitWritten();
        return place.cursor();
    }

    /** The cursor before everything that is kept. */
    public String beginning(View view) {
        return new Place(view, reader.bounds(view).pruned(), null, "").cursor();
    }

    /**
     * What has happened since.
     *
     * @throws ProblemException 400 for a cursor of another view; 410 for one from which the log does not go on
     */
    public ChangePage read(Interest interest, String since) {
        View view = interest.view();
        Place from = Place.parse(view, since);
        List<Line> lines = reader.lines(view, from.number(), interest.by(), interest.limit() + 2);
        // After the lines, so that none of them can have been pruned unnoticed
        check(from, lines, reader.bounds(view));
        boolean isThere = !lines.isEmpty() && lines.get(0).position(view) == from.number();
        Line begun = isThere ? lines.get(0) : null;
        List<Line> all = isThere ? lines.subList(1, lines.size()) : lines;
        boolean moreLines = all.size() > interest.limit();
        List<Line> read = moreLines ? all.subList(0, interest.limit()) : all;
        Look look = new Look(interest, interest.followed().filter(), now(lines));
        List<Step> steps = Step.of(view, begun, read, touched(look, from, read));
        ChangePage page = page(look, from, steps, moreLines);
        log.awaitWritten();
        return page;
    }

    private void check(Place from, List<Line> lines, Bounds bounds) {
        boolean isPruned = from.number() < bounds.pruned()
                || from.number() == bounds.pruned() && from.within() != null;
        boolean isOther = lines.stream().limit(1)
                .anyMatch(line -> line.position(from.view()) == from.number() && !from.fits(line.change()));
        if (isPruned || isOther || from.number() > bounds.last()) {
            throw Problem.of(ProblemType.CURSOR_EXPIRED, "What happened behind this cursor is no longer all kept, or it is of"
                    + " another database. Begin anew at `restart`: take its cursor, read what you follow, and go on from"
                    + " there.").with("restart", settings.url() + ADDRESS).exception();
        }
    }

    /** Another node's clock may be ahead of ours, and what it did is to be seen. */
    private Instant now(List<Line> lines) {
        Instant now = clock.instant();
        return lines.stream().map(line -> line.change().at()).filter(now::isBefore).max(Instant::compareTo).orElse(now);
    }

    private List<Touched> touched(Look look, Place from, List<Line> lines) {
        Interest interest = look.interest();
        if (interest.by() != null || lines.isEmpty() && from.within() == null) {
            return List.of();
        }
        long to = lines.isEmpty() ? from.number() : lines.get(lines.size() - 1).position(look.view());
        // Of a change that is told in full, none
        long first = from.within() == null ? from.number() + 1 : from.number();
        UUID within = from.within() == null ? Place.BEFORE_ALL : from.within();
        return reader.touched(look.viewpoint(), first, within, to, interest.limit() + 1);
    }

    private ChangePage page(Look look, Place from, List<Step> steps, boolean moreLines) {
        int limit = look.interest().limit();
        boolean moreSteps = steps.size() > limit;
        List<Step> told = moreSteps ? steps.subList(0, limit) : steps;
        Present present = present(look, told);
        List<ChangeDocument> items = new ArrayList<>();
        Place place = from.within() == null ? from : from.within(null);
        for (int i = 0; i < told.size(); i++) {
            Step step = told.get(i);
            place = step.place(look.view(), i + 1 < steps.size() ? steps.get(i + 1) : null);
            if (isTold(look, step, present)) {
                items.add(document(look.view(), step, place, present));
            }
        }
        return new ChangePage(items, place.cursor(), moreSteps || moreLines);
    }

    private Present present(Look look, List<Step> steps) {
        Set<UUID> ids = steps.stream().map(Step::article).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return new Present(Set.of(), Map.of());
        }
        Viewpoint viewpoint = look.viewpoint();
        if (!look.interest().articles()) {
            return new Present(articles.passing(ids, look.filter(), viewpoint), Map.of());
        }
        Map<UUID, ArticleDocument> found = articles.some(ids, look.filter(), viewpoint, Part.ALL).stream().collect(
                Collectors.toMap(StoredArticle::id, stored -> documents.of(stored, viewpoint, Part.ALL, false)));
        return new Present(found.keySet(), found);
    }

    /** Readers are told of articles; with a filter, everybody is, and nobody to remove what they cannot have. */
    private static boolean isTold(Look look, Step step, Present present) {
        if (step.article() == null) {
            return look.view() == View.WORKING && look.filter() == null;
        }
        return look.filter() == null || present.ids().contains(step.article()) || !step.isOfNothing(look.view());
    }

    private static ChangeDocument document(View view, Step step, Place place, Present present) {
        UUID article = step.article();
        boolean gone = article == null
                ? ENDS.contains(step.verb(view))
                : !present.ids().contains(article);
        ArticleDocument document = article == null ? null : present.documents().get(article);
        return view == View.PUBLISHED
                ? ChangeDocument.ofReader(step, place, gone, document)
                : ChangeDocument.ofEditor(step, place, gone, document);
    }
}
