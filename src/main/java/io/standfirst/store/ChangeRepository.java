package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
        return last() - count + 1;
    }

    /** The number of the last change; 0 if there is none. */
    public long last() {
        return ((Number) getEntityManager()
                .createNativeQuery("select last_number from change_counter where id = 1")
                .getSingleResult()).longValue();
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

    /** The changes behind a number, in order. */
    public List<Row> since(long number, int limit) {
        return find("number > ?1 order by number", number).page(0, limit).list().stream()
                .map(row -> new Row(row.number, row.at, row.keyId, row.noun, row.entityId, row.articleId,
                        row.verb, row.revision, row.seenBefore, row.seenAfter))
                .toList();
    }
}
