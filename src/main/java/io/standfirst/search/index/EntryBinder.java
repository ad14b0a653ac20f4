package io.standfirst.search.index;

import io.standfirst.search.index.IndexFields.TextPart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Declares the fields of an index, and says what of an entry goes into each. */
final class EntryBinder implements TypeBinder {

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM").withZone(ZoneOffset.UTC);

    private final Collection<String> languages;

    EntryBinder(Analysis analysis) {
        languages = List.copyOf(analysis.languages());
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        Fields fields = new Fields(context.indexSchemaElement(), context.typeFactory());
        fields.key();
        fields.keywords(IndexFields.KIND, entry -> List.of(entry.item().kind().name()));
        fields.keywords(IndexFields.QUOTE_KIND, entry -> one(entry.quoteKind()));
        fields.keywords(IndexFields.ARTICLE, entry -> List.of(entry.article().toString()));
        fields.keywords(IndexFields.TOPIC, entry -> ids(entry.topics()));
        fields.keywords(IndexFields.SPEAKER, entry -> ids(entry.speakers()));
        fields.keywords(IndexFields.AUTHOR, entry -> ids(entry.authors()));
        fields.keywords(IndexFields.PUBLISHER, entry -> one(entry.publisher()));
        fields.keywords(IndexFields.LANGUAGE, entry -> one(entry.language()));
        fields.keywords(IndexFields.YEAR, entry -> List.of(YEAR.format(entry.date())));
        fields.keywords(IndexFields.MONTH, entry -> List.of(MONTH.format(entry.date())));
        fields.instant(IndexFields.PUBLISHED_AT, Entry::publishedAt);
        fields.instant(IndexFields.UPDATED_AT, Entry::updatedAt);
        fields.instant(IndexFields.CREATED_AT, Entry::createdAt);
        fields.instant(IndexFields.VISIBLE_UNTIL, Entry::visibleUntil);
        fields.text(TextPart.HEADLINE, Entry::headline);
        fields.text(TextPart.STANDFIRST, Entry::standfirst);
        fields.text(TextPart.HEADING, Entry::headings);
        fields.text(TextPart.BODY, Entry::bodies);
        fields.text(TextPart.ABOUT, Entry::about);
        fields.words(IndexFields.ABOUT_WORDS, Norms.NO, Entry::about);
        fields.words(IndexFields.NAMES, Norms.YES, Entry::names);
        fields.words(IndexFields.TITLE, Norms.YES, Entry::headline);
        fields.words(IndexFields.WORDS, Norms.NO, entry ->
                Stream.of(entry.headline(), entry.standfirst(), entry.headings(), entry.bodies(), entry.names())
                        .flatMap(List::stream).toList());
        context.bridge(IndexedEntry.class, new Bridge(fields.writers));
    }

    private static List<String> ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Puts one field of an entry into its document. */
    private interface Writer {

        void write(DocumentElement document, Entry entry);
    }

    private record Bridge(List<Writer> writers) implements TypeBridge<IndexedEntry> {

        @Override
        public void write(DocumentElement document, IndexedEntry indexed, TypeBridgeWriteContext context) {
            writers.forEach(writer -> writer.write(document, indexed.entry()));
        }
    }

    private final class Fields {

        private final List<Writer> writers = new ArrayList<>();
        private final IndexSchemaElement schema;
        private final IndexFieldTypeFactory types;

        Fields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            this.schema = schema;
            this.types = types;
        }

        void key() {
            IndexFieldReference<String> field =
                    schema.field(IndexFields.KEY, types.asString().sortable(Sortable.YES)).toReference();
            writers.add((document, entry) -> document.addValue(field, entry.key()));
        }

        void keywords(String name, Function<Entry, List<String>> values) {
            IndexFieldReference<String> field =
                    schema.field(name, types.asString().aggregable(Aggregable.YES)).multiValued().toReference();
            writers.add(writer(field, values));
        }

        void instant(String name, Function<Entry, Instant> value) {
            IndexFieldReference<Instant> field =
                    schema.field(name, types.asInstant().sortable(Sortable.YES)).toReference();
            writers.add((document, entry) -> document.addValue(field, value.apply(entry)));
        }

        void words(String name, Norms norms, Function<Entry, List<String>> values) {
            IndexFieldReference<String> field =
                    schema.field(name, types.asString().analyzer(Analysis.NEUTRAL).norms(norms)).multiValued().toReference();
            writers.add(writer(field, values));
        }

        void text(TextPart part, Function<Entry, List<String>> values) {
            // How much is said around a quote does not tell how much the quote is about something
            Norms norms = part == TextPart.ABOUT ? Norms.NO : Norms.YES;
            Map<String, Writer> byLanguage = new HashMap<>();
            for (String language : languages) {
                IndexFieldReference<String> field = schema
                        .field(part.in(language), types.asString().analyzer(language).norms(norms)).multiValued().toReference();
                byLanguage.put(language, writer(field, values));
            }
            writers.add((document, entry) -> byLanguage.get(entry.analysis()).write(document, entry));
        }

        private static Writer writer(IndexFieldReference<String> field, Function<Entry, List<String>> values) {
            return (document, entry) -> values.apply(entry).forEach(value -> document.addValue(field, value));
        }
    }
}
