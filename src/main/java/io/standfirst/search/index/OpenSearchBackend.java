package io.standfirst.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standfirst.search.index.IndexedEntry.Published;
import io.standfirst.search.index.IndexedEntry.Working;
import io.standfirst.search.index.SearchIndex.Rebuild;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.jboss.logging.Logger;

/**
 * Generations in OpenSearch, of two indexes each. All nodes search the one that {@link OpenSearchTurn} names, and one at a
 * time feeds it. A service of another version, whose mapping differs, has generations and a turn of its own.
 */
final class OpenSearchBackend implements Backend {

    private static final Logger LOG = Logger.getLogger(OpenSearchBackend.class);
    private static final Pattern NAME = Pattern.compile("(v\\d+-\\p{XDigit}+)-(\\d+)");
    /** What another version left is kept for so long, in case somebody goes back to it. */
    private static final Duration KEPT = Duration.ofDays(1);
    /** See {@link LuceneBackend}: so many words of a question are looked for, in so many fields. */
    private static final int CLAUSES = 16_384;

    private final SearchSettings.OpenSearch settings;
    private final Analysis analysis;
    private final Clock clock;
    private final String mapping;
    private final String turns;
    private final OpenSearchClient client;
    private final OpenSearchTurn turn;

    /** @param node names this one, and no other */
    OpenSearchBackend(SearchSettings.OpenSearch settings, Analysis analysis, String node, Clock clock) {
        this.settings = settings;
        this.analysis = analysis;
        this.clock = clock;
        mapping = Generation.mapping(analysis);
        turns = settings.prefix() + "-turns";
        client = new OpenSearchClient(settings);
        turn = new OpenSearchTurn(client, turns + "/_doc/" + mapping, node, clock);
        try {
            prepare();
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    @Override
    public Standing look(Rebuild own, boolean insists) {
        boolean feeds = turn.look(own, insists);
        return new Standing(feeds, turn.latest().filter(place -> client.exists(indexes(place.generation()))), turn.rebuild());
    }

    @Override
    public void keepTurn() {
        turn.keep();
    }

    /** Other nodes know from it what they can find. */
    @Override
    public Duration saves() {
        return Duration.ZERO;
    }

    @Override
    public String next() {
        long last = names().stream().map(NAME::matcher).filter(Matcher::matches).mapToLong(name -> Long.parseLong(name.group(2)))
                .max().orElse(0);
        return mapping + "-" + (last + 1);
    }

    @Override
    public Map<String, Object> settings(String generation) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "type", "elasticsearch",
                "uris", settings.hosts().stream().map(URI::toString).toList(),
                "read_timeout", settings.timeout().toMillis(),
                "version", settings.version(),
                "version_check.enabled", false,
                "layout.strategy", "no-alias",
                "schema_management.settings_file", "search/opensearch-settings.json",
                // The index keeps no text, as with Lucene
                "schema_management.mapping_file", "search/opensearch-mapping.json",
                "analysis.configurer", new OpenSearchWords(analysis)));
        settings.username().ifPresent(name -> all.put("username", name));
        settings.password().ifPresent(password -> all.put("password", password));
        return all;
    }

    @Override
    public String index(String generation, Class<? extends IndexedEntry> type) {
        return settings.prefix() + "-" + generation + "-" + Generation.name(type);
    }

    /** What was written is safe already. */
    @Override
    public void secure(SearchWorkspace written) {
        written.refresh();
    }

    @Override
    public void save(String generation, Position position) {
        turn.save(new Place(generation, position));
    }

    /** By a document of just these words, which is not stored; OpenSearch counts how many others have them. */
    @Override
    public Frequencies frequencies(SearchSession session, Class<? extends IndexedEntry> type, String index, String field,
            Set<String> words) {
        ObjectNode asked = JsonNodeFactory.instance.objectNode()
                .put("term_statistics", true).put("positions", false).put("offsets", false).put("payloads", false);
        asked.putObject("doc").put(field, String.join(" ", words));
        asked.putObject("per_field_analyzer").put(field, "whitespace");
        JsonNode answer = client.post(index + "/_termvectors", asked).path("term_vectors").path(field);
        Map<String, Long> entries = new HashMap<>();
        answer.path("terms").fields().forEachRemaining(word -> {
            long with = word.getValue().path("doc_freq").asLong();
            if (with > 0) {
                entries.put(word.getKey(), with);
            }
        });
        return new Frequencies(answer.path("field_statistics").path("doc_count").asLong(), entries);
    }

    @Override
    public void delete(String generation) {
        client.delete(indexes(generation) + "?ignore_unavailable=true");
    }

    @Override
    public void keepOnly(String generation) {
        for (String name : names()) {
            Matcher parts = NAME.matcher(name);
            if (!name.equals(generation) && parts.matches() && (parts.group(1).equals(mapping) || isLeft(parts.group(1)))) {
                delete(name);
            }
        }
    }

    @Override
    public void close() {
        try (client) {
            turn.giveBack();
        }
    }

    /** Whether no node has kept the generations of a mapping for long. */
    private boolean isLeft(String other) {
        String writtenAt = client.get(turns + "/_doc/" + other).path("_source").path("writtenAt").asText(Instant.EPOCH.toString());
        return Instant.parse(writtenAt).isBefore(clock.instant().minus(KEPT));
    }

    private String indexes(String generation) {
        return index(generation, Working.class) + "," + index(generation, Published.class);
    }

    /** Of all generations, whole or not. */
    private List<String> names() {
        JsonNode all = client.get("_cat/indices/" + settings.prefix() + "-v*?format=json&h=index");
        String before = settings.prefix() + "-";
        return StreamSupport.stream(all.spliterator(), false).map(index -> index.path("index").textValue())
                .map(index -> index.substring(before.length(), Math.max(before.length(), index.lastIndexOf('-'))))
                .distinct().toList();
    }

    private void prepare() {
        if (!client.exists(turns)) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.putObject("settings").put("index.number_of_shards", 1).put("index.auto_expand_replicas", "0-1");
            body.putObject("mappings").put("enabled", false);
            client.putNew(turns, body);
        }
        long clauses = client.get("_cluster/settings?include_defaults=true&filter_path=**.max_clause_count")
                .findValuesAsText("max_clause_count").stream().mapToLong(Long::parseLong).max().orElse(CLAUSES);
        if (clauses < CLAUSES) {
            LOG.warnf("Long questions will not be answered: set %s of OpenSearch to %d", "indices.query.bool.max_clause_count", CLAUSES);
        }
    }
}
