package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.change.Written;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.ArticleFormats;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.desk.Outcome;
import io.standfirst.desk.Precondition;
import io.standfirst.desk.StaleException;
import io.standfirst.desk.Writing;
import io.standfirst.http.HttpSettings;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Cacheable;
import io.standfirst.http.answer.Format;
import io.standfirst.http.answer.EntityTag;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.paging.Fields;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the answers about articles and their parts have in common: entity tags, and what a write tells in headers. */
@RequestScoped
class ArticleAnswers {

    private static final String REVISION = "Article-Revision";
    private static final String CHANGE = "Change";

    private final Answers answers;
    private final ArticleDelivery delivery;
    private final ArticleDocuments documents;
    private final ArticleFormats formats;
    private final Addresses addresses;
    private final HttpSettings settings;
    private final Caching caching;
    private final Caller caller;

    ArticleAnswers(Answers answers, ArticleDelivery delivery, ArticleDocuments documents,
            ArticleFormats formats, Addresses addresses,
            HttpSettings settings, Caching caching, Caller caller) {
        this.answers = answers;
        this.delivery = delivery;
        this.documents = documents;
        this.formats = formats;
        this.addresses = addresses;
        this.settings = settings;
        this.caching = caching;
        this.caller = caller;
    }

    Answer of(StoredArticle stored, Object document) {
        return of(stored, document, stored.revision());
    }

    /** @param version of the article, or of the part that is shown */
    Answer of(StoredArticle stored, Object document, int version) {
        return mark(answers.json(document), stored, version);
    }

    /** The whole article, or the members of it that the client chose. */
    Answer of(StoredArticle stored, ArticleDocument document, Fields fields) {
        return mark(answers.json(document, fields), stored, stored.revision());
    }

    /** The whole article in another format than this API's own. */
    Answer of(StoredArticle stored, Format format) {
        Object written = formats.of(format, stored, caller.viewpoint(stored.view()));
        return mark(answers.in(format, written), stored, stored.revision());
    }

    /** The whole working copy as it is now. */
    Answer current(String ref) {
        Viewpoint viewpoint = caller.viewpoint(View.WORKING);
        StoredArticle stored = delivery.get(ref, viewpoint, Part.ALL);
        return of(stored, documents.of(stored, viewpoint, Part.ALL, false));
    }

    private Answer mark(Answer answer, StoredArticle stored, int version) {
        answer.version(letter(stored.view()), version);
        return stored.view() == View.PUBLISHED
                ? answer.updated(updated(stored)).cacheable(() -> cacheable(stored))
                : answer;
    }

    Cacheable cacheable(StoredArticle stored) {
        return caching.article(stored, caller.viewpoint(stored.view()));
    }

    private static Instant updated(StoredArticle stored) {
        Instant corrected = stored.correctedAt();
        return corrected != null && corrected.isAfter(stored.updatedAt()) ? corrected : stored.updatedAt();
    }

    static char letter(View view) {
        return switch (view) {
            case WORKING -> 'w';
            case PUBLISHED -> 'p';
        };
    }

    /**
     * On what terms the caller changes something.
     *
     * @throws io.standfirst.http.ProblemException 428 if the caller has to say what they have seen, and does not
     */
    Writing writing(Preconditions preconditions, QuotePolicy policy) {
        if (settings.requireIfMatch() && preconditions.ifMatch().isEmpty() && !preconditions.mustNotExist()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED).exception();
        }
        return adding(preconditions, policy);
    }

    /** On what terms the caller adds something. */
    Writing adding(Preconditions preconditions, QuotePolicy policy) {
        return new Writing(caller.writer(), precondition(preconditions), policy == null ? QuotePolicy.REFUSE : policy);
    }

    private static Precondition precondition(Preconditions preconditions) {
        if (preconditions.mustNotExist()) {
            return Precondition.ABSENT;
        }
        return preconditions.ifMatch()
                .<Precondition>map(tags -> version -> tags.matchesForWrite(letter(View.WORKING), version))
                .orElse(Precondition.NONE);
    }

    /** Runs a write; if the client's state is stale, tells it the tag of what is there now. */
    <T> T write(Supplier<T> write, Supplier<Answer> current) {
        try {
            return write.get();
        } catch (StaleException e) {
            EntityTag there = current.get().tag();
            throw (e.isUnexpected() ? Preconditions.exists(there) : Preconditions.failed(there)).exception();
        }
    }

    /** The article after a write. */
    Answer written(Written<Outcome> written) {
        Outcome outcome = written.result();
        StoredArticle stored = outcome.article();
        ArticleDocument document = documents.written(stored, Viewpoint.ofEditor(caller.now()),
                outcome.reworded(), outcome.detached());
        Answer answer = tell(of(stored, document), stored, written.change());
        return outcome.created() ? answer.created(addresses.article(stored.slug())) : answer;
    }

    /**
     * A part of the article after a write to it.
     *
     * @param path    of the list of such parts, below the article's
     * @param pick    finds the part's document in the article's
     */
    <D> Answer writtenItem(Written<Outcome> written, String path, Function<ArticleDocument, D> pick) {
        Outcome outcome = written.result();
        StoredArticle stored = outcome.article();
        ArticleDocument document = documents.written(stored, Viewpoint.ofEditor(caller.now()),
                outcome.reworded(), outcome.detached());
        int version = stored.itemVersions().get(outcome.item());
        Answer answer = tell(of(stored, pick.apply(document), version), stored, written.change());
        return outcome.created()
                ? answer.created(addresses.article(stored.slug()) + path + "/" + outcome.item())
                : answer;
    }

    /** A list of the article after a write to it. */
    Answer writtenList(Written<Outcome> written, Function<ArticleDocument, Object> pick) {
        StoredArticle stored = written.result().article();
        ArticleDocument document = documents.of(stored, Viewpoint.ofEditor(caller.now()), Part.ALL, false);
        return tell(answers.json(pick.apply(document)), stored, written.change());
    }

    /** Nothing but what a write did to the article. */
    Answer removed(Written<Outcome> written) {
        return tell(answers.empty(), written.result().article(), written.change());
    }

    Answer tell(Answer answer, int revision, OptionalLong change) {
        answer.header(REVISION, revision);
        change.ifPresent(number -> answer.header(CHANGE, number));
        return answer;
    }

    static Answer tellChange(Answer answer, OptionalLong change) {
        change.ifPresent(number -> answer.header(CHANGE, number));
        return answer;
    }

    private Answer tell(Answer answer, StoredArticle stored, OptionalLong change) {
        return tell(answer, stored.revision(), change);
    }
}
