package io.standfirst.store;

import io.standfirst.store.sql.Query;
import io.standfirst.store.sql.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The bans of articles from what is computed for another. */
@ApplicationScoped
public class BanReader {

    private static final String BANNED = "from related_ban b where b.article_id = ?";

    private final Snapshot snapshot;
    private final ArticleAssembly assembly;

    BanReader(Snapshot snapshot, ArticleAssembly assembly) {
        this.snapshot = snapshot;
        this.assembly = assembly;
    }

    /** The ids of all that are banned, for whoever computes; not to be shown. */
    public Set<UUID> banned(UUID article) {
        return snapshot.read(reading -> Set.copyOf(
                reading.list(Query.of("select b.banned_id " + BANNED, article), row -> row.id())));
    }

    /** Those that the viewpoint sees, the latest first. */
    public List<Ban> list(UUID article, Viewpoint viewpoint) {
        return snapshot.read(reading -> {
            Map<UUID, Instant> bans = new LinkedHashMap<>();
            reading.list(Query.of("select b.banned_id, b.created_at " + BANNED
                            + " order by b.created_at desc, b.banned_id", article),
                    row -> Map.entry(row.id(), row.instant())).forEach(ban -> bans.put(ban.getKey(), ban.getValue()));
            var targets = assembly.targets(reading, bans.keySet(), viewpoint);
            return bans.entrySet().stream().filter(ban -> targets.containsKey(ban.getKey()))
                    .map(ban -> new Ban(targets.get(ban.getKey()), ban.getValue())).toList();
        });
    }
}
