package io.standfirst.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standfirst.search.index.Backend.Place;
import io.standfirst.search.index.SearchIndex.Rebuild;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * One small document for all nodes: which generation serves, how far it has followed the log, and whose turn it is to
 * feed it. It is written only by who has seen its latest state, so two nodes cannot both have the turn, and one that has
 * lost it is refused.
 */
final class OpenSearchTurn {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** Of a node that has the turn and is not heard of, by this node's own clock. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final OpenSearchClient client;
    private final String document;
    private final String node;
    private final Clock clock;

    private State seen;
    /** When that was first seen. */
    private long since;

    /**
     * @param document its address
     * @param node     names this one, and no other
     */
    OpenSearchTurn(OpenSearchClient client, String document, String node, Clock clock) {
        this.client = client;
        this.document = document;
        this.node = node;
        this.clock = clock;
    }

    /**
     * What the document says.
     *
     * @param version tells a state from all others; null if there is none yet
     * @param feeder  whose turn it is; empty for nobody's
     * @param latest  the generation that serves; null if none is in step yet
     */
    private record State(String version, String feeder, Place latest, Rebuild rebuild) {

        static final State NONE = new State(null, "", null, Rebuild.NONE);

        static State read(JsonNode answer) {
            if (!answer.path("found").asBoolean()) {
                return NONE;
            }
            JsonNode source = answer.path("_source");
            Place latest = source.path("generation").isTextual() ? new Place(source.path("generation").textValue(),
                    Position.of(source.path("position").textValue())) : null;
            return new State(OpenSearchTurn.version(answer), source.path("feeder").asText(), latest, new Rebuild(
                    source.path("rebuilding").asBoolean(), source.path("done").asLong(), source.path("of").asLong()));
        }
    }

    /** Looks, and takes the turn or keeps it; see {@link Backend#look}. */
    boolean look(Rebuild own, boolean insists) {
        State now = State.read(client.get(document));
        if (seen == null || now.version == null || !now.version.equals(seen.version)) {
            note(now);
        }
        boolean ours = node.equals(seen.feeder);
        boolean wanted = ours
                ? silence().compareTo(HEARTBEAT) > 0 || !own.equals(seen.rebuild)
                : seen.feeder.isEmpty() || silence().compareTo(SILENCE) > 0 || insists && !seen.rebuild.running();
        return wanted ? write(node, seen.latest, own) : ours;
    }

    /** @throws IllegalStateException if the turn was lost */
    void keep() {
        if (seen == null || !node.equals(seen.feeder) || silence().compareTo(HEARTBEAT) > 0) {
            save(latest().orElse(null));
        }
    }

    Optional<Place> latest() {
        return Optional.ofNullable(seen).map(State::latest);
    }

    Rebuild rebuild() {
        return seen.rebuild;
    }

    /** @throws IllegalStateException if the turn was lost */
    void save(Place latest) {
        if (seen == null || !node.equals(seen.feeder) || !write(node, latest, seen.rebuild)) {
            throw new IllegalStateException("another node feeds the search index");
        }
    }

    void giveBack() {
        if (seen != null && node.equals(seen.feeder)) {
            write("", seen.latest, Rebuild.NONE);
        }
    }

    private boolean write(String feeder, Place latest, Rebuild rebuild) {
        ObjectNode source = JsonNodeFactory.instance.objectNode()
                .put("feeder", feeder)
                .put("rebuilding", rebuild.running()).put("done", rebuild.done()).put("of", rebuild.of())
                .put("writtenAt", clock.instant().toString());
        if (latest != null) {
            source.put("generation", latest.generation()).put("position", latest.position().line());
        }
        Optional<JsonNode> written = client.putIf(document + (seen.version == null ? "?op_type=create" : "?" + seen.version), source);
        written.ifPresent(answer -> note(new State(version(answer), feeder, latest, rebuild)));
        return written.isPresent();
    }

    /** How long it has been since anything was heard. */
    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private void note(State state) {
        seen = state;
        since = System.nanoTime();
    }

    /** As it is named in a request. */
    private static String version(JsonNode answer) {
        return "if_seq_no=%d&if_primary_term=%d".formatted(answer.path("_seq_no").asLong(), answer.path("_primary_term").asLong());
    }
}
