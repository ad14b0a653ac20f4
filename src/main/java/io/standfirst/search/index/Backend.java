package io.standfirst.search.index;

import io.standfirst.search.index.SearchIndex.Rebuild;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;

/**
 * What keeps generations of an index, and how far each has followed the change log. All else about them is the same
 * whatever keeps them; see {@link Generation}.
 */
interface Backend extends AutoCloseable {

    /**
     * A generation that was in step with the store, and so can be brought into step again.
     *
     * @param position how far it has followed the log, at least
     */
    record Place(String generation, Position position) {
    }

    /**
     * How things stand.
     *
     * @param feeds   whether it is this node's turn to write to the index
     * @param latest  the generation that is to serve
     * @param rebuild as the node tells it that feeds the index
     */
    record Standing(boolean feeds, Optional<Place> latest, Rebuild rebuild) {
    }

    /**
     * How rare words are.
     *
     * @param entries  that there are
     * @param entriesWith of them those that have a word, by word; without those that none has
     */
    record Frequencies(long entries, Map<String, Long> entriesWith) {
    }

    /**
     * Looks how things stand, and takes the turn if nobody has it. Whoever has it keeps it by looking often.
     *
     * @param own     how far this node is with making the index anew
     * @param insists whether to take the turn from a node that is not making the index anew
     */
    Standing look(Rebuild own, boolean insists);

    /**
     * Keeps the turn through work that takes long; called before each write.
     *
     * @throws IllegalStateException if it is another node's
     */
    void keepTurn();

    /** How often {@link #save} should be called while the index moves on. */
    Duration saves();

    /** The name of a generation that is not there yet. */
    String next();

    /** What Hibernate Search has to know of a generation. */
    Map<String, Object> settings(String generation);

    /** What Hibernate Search calls the index of one kind of documents. */
    String index(String generation, Class<? extends IndexedEntry> type);

    /** Sees to it that what was written is not lost any more, and is found. */
    void secure(SearchWorkspace written);

    /** Notes how far a generation is; it is the latest from then on. */
    void save(String generation, Position position);

    /** How many entries have words in a field, as they are compared. */
    Frequencies frequencies(SearchSession session, Class<? extends IndexedEntry> type, String index, String field,
            Set<String> words);

    void delete(String generation);

    /** Removes what other generations left. */
    void keepOnly(String generation);

    /** Gives the turn back. */
    @Override
    void close();
}
