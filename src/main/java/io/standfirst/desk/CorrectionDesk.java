package io.standfirst.desk;

import io.standfirst.access.Actor;
import io.standfirst.article.Corrected;
import io.standfirst.article.Correction;
import io.standfirst.article.CorrectionKind;
import io.standfirst.article.Ids;
import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.change.Change;
import io.standfirst.change.ChangeLog;
import io.standfirst.change.Changes;
import io.standfirst.change.Written;
import io.standfirst.http.json.Patch;
import io.standfirst.store.ArticleRepository;
import io.standfirst.store.CorrectionRepository;
import io.standfirst.store.Verb;
import io.standfirst.store.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Writes the corrections of an article. They make no revision, and readers see them at once. */
@ApplicationScoped
public class CorrectionDesk {

    private final ArticleRepository articles;
    private final CorrectionRepository corrections;
    private final Patches patches;
    private final ChangeLog changes;
    private final Ids ids;
    private final Clock clock;

    CorrectionDesk(ArticleRepository articles, CorrectionRepository corrections, Patches patches, ChangeLog changes,
            Ids ids, Clock clock) {
        this.articles = articles;
        this.corrections = corrections;
        this.patches = patches;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A correction after a write.
     *
     * @param revision of the article's working copy, which stays the same
     */
    public record Corrections(Correction correction, int revision) {
    }

    /** @throws MissingException if there is no such article */
    public Written<Corrections> create(UUID article, CorrectionInput input, Actor actor) {
        return changes.write(log -> {
            WorkingCopy copy = open(article);
            Instant now = clock.instant();
            TextRules rules = new TextRules();
            if (input.id() != null) {
                rules.add("/id", "must be left out: the server gives it");
            }
            if (corrections.count(article) >= Limits.CORRECTIONS) {
                rules.add("", "the article has %,d corrections, and must not have more".formatted(Limits.CORRECTIONS));
            }
            Correction made = make(input, new Correction(ids.next(), null, null, null, now, 1, now, now), copy, now, rules);
            corrections.insert(article, made);
            note(log, actor, copy, made.id(), Verb.CREATED, now);
            return new Corrections(made, copy.revision());
        });
    }

    /** @throws MissingException if there is no such article or correction */
    public Written<Corrections> replace(UUID article, UUID id, CorrectionInput input, Writing writing) {
        return rewrite(article, id, before -> input, writing);
    }

    /**
     * Changes what a patch of the writable form changes.
     *
     * @throws MissingException if there is no such article or correction
     */
    public Written<Corrections> patch(UUID article, UUID id, Patch patch, Writing writing) {
        return rewrite(article, id,
                before -> patches.apply(patch, CorrectionInput.of(before), CorrectionInput.class), writing);
    }

    /** @throws MissingException if there is no such article or correction */
    public Written<Corrections> remove(UUID article, UUID id, Writing writing) {
        return changes.write(log -> {
            WorkingCopy copy = open(article);
            Instant now = clock.instant();
            Correction before = find(article, id, writing);
            corrections.remove(article, id, now);
            note(log, writing.actor(), copy, id, Verb.DELETED, now);
            return new Corrections(before, copy.revision());
        });
    }

    private Written<Corrections> rewrite(
            UUID article, UUID id, Function<Correction, CorrectionInput> written, Writing writing) {
        return changes.write(log -> {
            WorkingCopy copy = open(article);
            Instant now = clock.instant();
            Correction before = find(article, id, writing);
            CorrectionInput input = written.apply(before);
            TextRules rules = new TextRules();
            if (input.id() != null && !input.id().equals(id)) {
                rules.add("/id", "must be the id of the correction that is written to");
            }
            Correction same = make(input, before, copy, now, rules);
            if (same.equals(before)) {
                return new Corrections(before, copy.revision());
            }
            Correction after = new Correction(id, same.kind(), same.text(), same.about(), same.at(),
                    before.version() + 1, before.createdAt(), now);
            corrections.save(article, after);
            note(log, writing.actor(), copy, id, Verb.UPDATED, now);
            return new Corrections(after, copy.revision());
        });
    }

    private WorkingCopy open(UUID article) {
        return articles.lock(article)
                .filter(copy -> !copy.publication().trashed())
                .orElseThrow(MissingException::new);
    }

    private Correction find(UUID article, UUID id, Writing writing) {
        Correction found = corrections.get(article, id).orElseThrow(MissingException::new);
        writing.precondition().require(found.version());
        return found;
    }

    /** @param before gives what the input leaves out, and what cannot be sent */
    private static Correction make(
            CorrectionInput input, Correction before, WorkingCopy copy, Instant now, TextRules rules) {
        rules.text("/text", input.text(), Limits.CORRECTION);
        Corrected about = input.about() == null ? null : input.about().value();
        if (!Objects.equals(about, before.about())) {
            check(about, copy, rules);
        }
        Instant at = input.at() == null ? before.at() : input.at();
        if (at.isAfter(now)) {
            rules.add("/at", "must not be in the future: readers see it at once");
        }
        rules.complete();
        CorrectionKind kind = input.kind() == null ? CorrectionKind.CORRECTION : input.kind();
        return new Correction(before.id(), kind, input.text(), about, at,
                before.version(), before.createdAt(), before.updatedAt());
    }

    private static void check(Corrected about, WorkingCopy copy, TextRules rules) {
        if (about == null) {
            return;
        }
        if (about.part() == null) {
            rules.add("/about/part", "is required");
        } else if (about.part().isItem() && about.id() == null) {
            rules.add("/about/id", "is required for this part");
        } else if (!about.part().isItem() && about.id() != null) {
            rules.add("/about/id", "must be left out for this part");
        } else if (!about.isIn(copy.article())) {
            rules.add("/about", "names a part that the working copy does not have");
        }
    }

    private static void note(Changes log, Actor actor, WorkingCopy copy, UUID id, Verb verb, Instant now) {
        log.add(Change.ofCorrection(now, actor.key(), id, copy.id(), verb, copy.revision(), copy.publication().seen(now)));
    }
}
