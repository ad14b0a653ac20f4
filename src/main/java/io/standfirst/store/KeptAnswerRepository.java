package io.standfirst.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The answers to requests that may be repeated. All methods run in the transaction of the write that is answered. */
@ApplicationScoped
public class KeptAnswerRepository implements PanacheRepositoryBase<KeptAnswerEntity, KeptAnswerId> {

    private static final String CLAIM = """
            insert into kept_answer (key_id, method, path, token, fingerprint, created_at)
            values (:key, :method, :path, :token, :fingerprint, :now) on conflict do nothing""";
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {
    };

    private final ObjectMapper json;

    KeptAnswerRepository(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The first answer.
     *
     * @param fingerprint of the request that it answers
     */
    public record First(String fingerprint, KeptAnswer answer) {
    }

    /**
     * Makes a request the first of its kind. If another is being answered in a transaction that has not ended, this
     * waits for that.
     *
     * @param expired the instant before which answers count no more
     * @return false if there was one before
     */
    public boolean claim(RepeatableRequest request, String fingerprint, Instant now, Instant expired) {
        delete("id = ?1 and createdAt < ?2", KeptAnswerId.of(request), expired);
        return getEntityManager().createNativeQuery(CLAIM)
                .setParameter("key", request.key())
                .setParameter("method", request.method())
                .setParameter("path", request.path())
                .setParameter("token", request.token())
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", now)
                .executeUpdate() == 1;
    }

    public First first(RepeatableRequest request) {
        KeptAnswerEntity row = findById(KeptAnswerId.of(request));
        return new First(row.fingerprint, new KeptAnswer(row.status, headers(row.headers), row.body));
    }

    /** Completes what was claimed. */
    public void keep(RepeatableRequest request, KeptAnswer answer) {
        KeptAnswerEntity row = findById(KeptAnswerId.of(request));
        row.status = answer.status();
        row.headers = text(answer.headers());
        row.body = answer.body();
    }

    /** @return how many answers went */
    public long removeBefore(Instant expired) {
        return delete("createdAt < ?1", expired);
    }

    private Map<String, List<String>> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Map<String, List<String>> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
