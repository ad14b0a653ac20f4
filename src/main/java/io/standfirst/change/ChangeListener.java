package io.standfirst.change;

import io.standfirst.store.ChangeRepository.Row;
import java.util.List;

/**
 * Is told of changes while they happen: of those of this node around their commit, before the writer gets an answer, and of
 * those of other nodes soon after. For what can be computed again; whoever must not miss a change reads the log.
 */
public interface ChangeListener {

    /** Some changes of this node are about to be committed. {@link #ended} follows in any case. */
    void committing(List<Row> changes);

    /** @param committed false if the changes have not come about after all */
    void ended(List<Row> changes, boolean committed);

    /** Changes of another node, in their order. */
    void happened(List<Row> changes);
}
