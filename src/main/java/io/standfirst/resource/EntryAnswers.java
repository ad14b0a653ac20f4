package io.standfirst.resource;

import io.standfirst.access.Caller;
import io.standfirst.article.Entry;
import io.standfirst.change.Written;
import io.standfirst.delivery.EntryDelivery;
import io.standfirst.delivery.cache.Caching;
import io.standfirst.desk.EntryDesk;
import io.standfirst.desk.EntryInput;
import io.standfirst.desk.MergingDesk;
import io.standfirst.desk.Writing;
import io.standfirst.http.answer.Answer;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.answer.Preconditions;
import io.standfirst.http.json.Patch;
import io.standfirst.http.paging.PageRequest;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.EntryReader;
import io.standfirst.store.Slice;
import io.standfirst.store.Stretch;
import io.standfirst.store.View;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Speakers, authors and topics: three nouns, one behaviour. */
@RequestScoped
class EntryAnswers {

    private static final Sort BY_NAME = new Sort("name", false);
    private static final List<String> SORTS = List.of("name", "createdAt");

    private final EntryDelivery delivery;
    private final ArticleAnswers articleAnswers;
    private final Answers answers;
    private final Caching caching;
    private final Caller caller;

    EntryAnswers(EntryDelivery delivery, ArticleAnswers articleAnswers, Answers answers,
            Caching caching, Caller caller) {
        this.delivery = delivery;
        this.articleAnswers = articleAnswers;
        this.answers = answers;
        this.caching = caching;
        this.caller = caller;
    }

    /**
     * One of the nouns.
     *
     * @param noun      as the store names it
     * @param read      reads by id what a viewpoint sees
     * @param desk      where entries are written
     * @param documents as which entries go out
     * @param address   of an entry, by its slug
     */
    record Noun<T extends Entry, I extends EntryInput>(
            io.standfirst.store.Noun noun, BiFunction<UUID, Viewpoint, Optional<T>> read, EntryDesk<T, I> desk,
            Class<? extends Record> type, Function<List<T>, List<?>> documents, Function<String, String> address) {
    }

    /** Reads a stretch of the list of a noun. */
    interface Lister<T> {
        Slice<T> list(Viewpoint viewpoint, EntryReader.Sort sort, Stretch stretch);
    }

    <T extends Entry> Answer list(Noun<T, ?> noun, PageRequest request, View view, Lister<T> lister) {
        Viewpoint viewpoint = caller.viewpoint(view);
        Sort sort = request.sort(BY_NAME, SORTS);
        EntryReader.Sort by = sort.property().equals(BY_NAME.property())
                ? EntryReader.Sort.NAME
                : EntryReader.Sort.CREATED_AT;
        Slice<T> slice = lister.list(viewpoint, by, Lists.stretch(request, sort));
        Slice<?> documents = new Slice<>(noun.documents().apply(slice.items()), slice.next(), slice.total());
        return answers.json(Lists.page(request, documents, sort), request.fields(noun.type()))
                .cacheable(() -> caching.list(viewpoint));
    }

    <T extends Entry> Answer get(Noun<T, ?> noun, String ref, View view) {
        return of(noun, find(noun, ref, view), view);
    }

    <T extends Entry> T find(Noun<T, ?> noun, String ref, View view) {
        Viewpoint viewpoint = caller.viewpoint(view);
        return delivery.get(noun.noun(), ref, id -> noun.read().apply(id, viewpoint));
    }

    <T extends Entry, I extends EntryInput> Answer create(Noun<T, I> noun, I input) {
        Written<T> written = noun.desk().create(input, caller.writer());
        return ArticleAnswers.tellChange(
                of(noun, written.result(), null).created(noun.address().apply(written.result().slug())),
                written.change());
    }

    <T extends Entry, I extends EntryInput> Answer replace(
            Noun<T, I> noun, String ref, I input, Preconditions preconditions) {
        return write(noun, ref, preconditions, (id, writing) -> noun.desk().replace(id, input, writing));
    }

    <T extends Entry> Answer update(Noun<T, ?> noun, String ref, Patch patch, Preconditions preconditions) {
        return write(noun, ref, preconditions, (id, writing) -> noun.desk().patch(id, patch, writing));
    }

    <T extends Entry, I extends EntryInput> Answer merge(Noun<T, I> noun, MergingDesk<T, I> desk, String ref,
            MergeInput merge, Preconditions preconditions) {
        return write(noun, ref, preconditions, (id, writing) -> desk.merge(id, merge.into(), writing));
    }

    private <T extends Entry> Answer write(Noun<T, ?> noun, String ref, Preconditions preconditions,
            BiFunction<UUID, Writing, Written<T>> write) {
        UUID id = find(noun, ref, null).id();
        Writing writing = articleAnswers.writing(preconditions, null);
        return articleAnswers.write(() -> {
            Written<T> written = write.apply(id, writing);
            return ArticleAnswers.tellChange(of(noun, written.result(), null), written.change());
        }, () -> get(noun, ref, null));
    }

    <T extends Entry> Answer delete(Noun<T, ?> noun, String ref, Preconditions preconditions) {
        UUID id = find(noun, ref, null).id();
        Writing writing = articleAnswers.writing(preconditions, null);
        return articleAnswers.write(
                () -> ArticleAnswers.tellChange(answers.empty(), noun.desk().delete(id, writing).change()),
                () -> get(noun, ref, null));
    }

    private <T extends Entry> Answer of(Noun<T, ?> noun, T entry, View view) {
        Viewpoint viewpoint = caller.viewpoint(view);
        return answers.json(noun.documents().apply(List.of(entry)).get(0))
                .version(ArticleAnswers.letter(viewpoint.view()), entry.version())
                .cacheable(() -> caching.entry(noun.noun(), entry.id(), viewpoint));
    }
}
