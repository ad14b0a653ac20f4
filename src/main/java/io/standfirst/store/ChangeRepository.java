package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The rows of the change log, and the counter that numbers them. */
@ApplicationScoped
public class ChangeRepository implements PanacheRepositoryBase<ChangeEntity, Long> {

    /** A change, as its row has it. */
    public record Row(
            long number, Instant at, UUID by, Noun noun, UUID id, UUID article, Verb verb, Integer revision,
            boolean seenBefore, boolean seenAfter) {
    }

    /**
     * Takes the next numbers. The counter's row stays locked until the transaction ends, so numbers become visible in
     * their order, without a gap.
     *
     * @return the first of {@code count} numbers
     */
    public long take(int count) {
        getEntityManager()
                .createNativeQuery("update change_counter set last_number = last_number + :count where id = 1")
                .setParameter("count", count)
                .executeUpdate();
        long last = ((Number) getEntityManager()
                .createNativeQuery("select last_number from change_counter where id = 1")
                .getSingleResult()).longValue();
        return last - count + 1;
    }

    public void insert(Row change) {
        ChangeEntity row = new ChangeEntity();
        row.number = change.number();
        row.at = change.at();
        row.keyId = change.by();
        row.noun = change.noun();
        row.entityId = change.id();
        row.articleId = change.article();
        row.verb = change.verb();
        row.revision = change.revision();
        row.seenBefore = change.seenBefore();
        row.seenAfter = change.seenAfter();
        persist(row);
    }
}
