package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.article.quotation.QuotePolicy;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.ArticleDocuments;
import io.standfirst.delivery.QuoteChange;
import io.standfirst.desk.ItemInput;
import io.standfirst.desk.ListDesk;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.Items;
import io.standfirst.store.Part;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Sections, quotes and related items under their article: three nouns, one behaviour. */
@RequestScoped
class ItemAnswers {

    private final ArticleDelivery delivery;
    private final ArticleDocuments documents;
    private final ArticleAnswers answer;
    private final Answers answers;
    private final Caller caller;

    ItemAnswers(ArticleDelivery delivery, ArticleDocuments documents, ArticleAnswers answer, Answers answers,
            Caller caller) {
        this.delivery = delivery;
        this.documents = documents;
        this.answer = answer;
        this.answers = answers;
        this.caller = caller;
    }

    /**
     * One of the nouns.
     *
     * @param path of the list, below the article's
     * @param part of the article that is read for it
     * @param list finds the list in the article's document
     * @param id   of an item's document
     * @param tell adds to an item's document what a write did to quotes
     * @param desk where items are written
     */
    record Noun<D, I extends ItemInput<I>>(
            String path, Part part, Function<ArticleDocument, List<D>> list, Function<D, UUID> id,
            BiFunction<D, List<QuoteChange>, D> tell, ListDesk<?, I> desk) {

        private D pick(ArticleDocument document, UUID item) {
            return tell.apply(ArticleDocuments.item(list.apply(document), id, item), document.quoteChanges());
        }
    }

    /** @param text whether sections come with their plain text */
    <D> Answer list(Noun<D, ?> noun, String ref, View view, boolean text) {
        Viewpoint viewpoint = caller.viewpoint(view);
        Set<Part> parts = Set.of(noun.part());
        StoredArticle stored = delivery.get(ref, viewpoint, parts);
        return answers.json(new Items<>(noun.list().apply(documents.of(stored, viewpoint, parts, text))))
                .cacheable(() -> answer.cacheable(stored));
    }

    <D> Answer get(Noun<D, ?> noun, String ref, UUID item, View view, boolean text) {
        Viewpoint viewpoint = caller.viewpoint(view);
        Set<Part> parts = Set.of(noun.part());
        StoredArticle stored = delivery.get(ref, viewpoint, parts);
        D document = noun.pick(documents.of(stored, viewpoint, parts, text), item);
        return answer.of(stored, document, stored.itemVersions().get(item));
    }

    <D, I extends ItemInput<I>> Answer create(
            Noun<D, I> noun, String ref, I input, Preconditions preconditions, QuotePolicy quotes) {
        UUID article = delivery.locate(ref);
        return answer.write(() -> {
            var written = noun.desk().create(article, input, answer.adding(preconditions, quotes));
            return answer.writtenItem(written, noun.path(), document -> noun.pick(document, written.result().item()));
        }, () -> answer.current(ref));
    }

    <D, I extends ItemInput<I>> Answer replace(
            Noun<D, I> noun, String ref, UUID item, I input, Preconditions preconditions, QuotePolicy quotes) {
        UUID article = delivery.locate(ref);
        return answer.write(() -> {
            var written = noun.desk().replace(article, item, input, answer.writing(preconditions, quotes));
            return answer.writtenItem(written, noun.path(), document -> noun.pick(document, item));
        }, () -> get(noun, ref, item, View.WORKING, false));
    }

    <D> Answer update(
            Noun<D, ?> noun, String ref, UUID item, Patch patch, Preconditions preconditions, QuotePolicy quotes) {
        UUID article = delivery.locate(ref);
        return answer.write(() -> {
            var written = noun.desk().patch(article, item, patch, answer.writing(preconditions, quotes));
            return answer.writtenItem(written, noun.path(), document -> noun.pick(document, item));
        }, () -> get(noun, ref, item, View.WORKING, false));
    }

    <D> Answer delete(
            Noun<D, ?> noun, String ref, UUID item, Preconditions preconditions, QuotePolicy quotes) {
        UUID article = delivery.locate(ref);
        return answer.write(
                () -> answer.removed(noun.desk().remove(article, item, answer.writing(preconditions, quotes))),
                () -> get(noun, ref, item, View.WORKING, false));
    }

    <D> Answer order(Noun<D, ?> noun, String ref, List<UUID> ids, Preconditions preconditions) {
        UUID article = delivery.locate(ref);
        return answer.write(
                () -> answer.writtenList(noun.desk().order(article, ids, answer.writing(preconditions, null)),
                        document -> new Items<>(noun.list().apply(document))),
                () -> answer.current(ref));
    }
}
