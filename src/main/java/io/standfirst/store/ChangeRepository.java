package io.standfirst.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The rows of the change log, and the counter that numbers them. */
@ApplicationScoped
public class ChangeRepository implements PanacheRepositoryBase<ChangeEntity, Long> {

    /**
     * A change, as its row has it.
     *
     * @param publicNumber its number among those that readers may be told of; null if it is none of these
     */
    public record Row(
            long number, Long publicNumber, Instant at, UUID by, Noun noun, UUID id, UUID article, Verb verb, Integer revision,
            boolean seenBefore, boolean seenAfter) {
    }

    /**
     * Takes the next numbers. The counter's row stays locked until the transaction ends, so numbers become visible in
     * their order, without a gap.
     *
     * @return the first of {@code count} numbers
     */
    public long take(int count) {
        return take("last_number", count);
    }

    /** The same for the numbers of changes that readers may be told of, once {@link #take} has locked the counter. */
    public long takePublic(int count) {
        return take("last_public", count);
    }

    public void insert(Row change) {
        ChangeEntity row = new ChangeEntity();
        row.number = change.number();
        row.publicNumber = change.publicNumber();
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

    /**
     * The number of the last change that is older than an instant, as all before it are. The very last one counts as young, so
     * that a log in which nothing happens keeps an end to go on from. At least what is pruned already.
     */
    public long lastBefore(Instant instant) {
        long last = number("select last_number from change_counter where id = 1").longValue();
        Number young = (Number) getEntityManager().createQuery("select min(c.number) from ChangeEntity c where c.at >= :instant")
                .setParameter("instant", instant).getSingleResult();
        long pruned = number("select pruned_number from change_counter where id = 1").longValue();
        return Math.max(pruned, Math.min(last - 1, young == null ? last : young.longValue() - 1));
    }

    /**
     * Notes that changes are no longer kept.
     *
     * @param number of the last of them
     * @return false if it was noted before
     */
    public boolean notePruned(long number) {
        Number lastPublic = (Number) getEntityManager()
                .createQuery("select max(c.publicNumber) from ChangeEntity c where c.number <= :number")
                .setParameter("number", number).getSingleResult();
        return getEntityManager().createNativeQuery("""
                update change_counter set pruned_number = :number, pruned_public = greatest(pruned_public, :lastPublic)
                where id = 1 and pruned_number < :number""")
                .setParameter("number", number)
                .setParameter("lastPublic", lastPublic == null ? 0 : lastPublic.longValue())
                .executeUpdate() == 1;
    }

    /**
     * Deletes some of the changes that are noted as no longer kept.
     *
     * @return how many
     */
    public int deletePruned(int limit) {
        return getEntityManager().createNativeQuery("""
                delete from change where number in (select c.number from change c
                    where c.number <= (select pruned_number from change_counter where id = 1)
                    order by c.number limit :limit)""")
                .setParameter("limit", limit).executeUpdate();
    }

    private Number number(String query) {
        return (Number) getEntityManager().createNativeQuery(query).getSingleResult();
    }

    private long take(String counter, int count) {
        getEntityManager()
                .createNativeQuery("update change_counter set %1$s = %1$s + :count where id = 1".formatted(counter))
                .setParameter("count", count)
                .executeUpdate();
        long last = number("select %s from change_counter where id = 1".formatted(counter)).longValue();
        return last - count + 1;
    }
}
