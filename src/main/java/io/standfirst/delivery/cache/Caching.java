package io.standfirst.delivery.cache;

import io.standfirst.http.answer.Cacheable;
import io.standfirst.http.answer.Cacheable.Kind;
import io.standfirst.store.Noun;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.StoredQuote;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Says of answers what they show, and until when they are right by themselves. */
@ApplicationScoped
public class Caching {

    /** For how long a ranking is as good as a new one; ages count in days. */
    private static final Duration RANKING = Duration.ofMinutes(10);

    private final Schedule schedule;

    Caching(Schedule schedule) {
        this.schedule = schedule;
    }

    /** An article, or a part of one. */
    public Cacheable article(StoredArticle stored, Viewpoint viewpoint) {
        return new Cacheable(Kind.DOCUMENT, Tags.of(stored), Tags.shown(stored), schedule.after(viewpoint.now()));
    }

    /** What is like an article: any publication can bring something that is more so. */
    public Cacheable alike(StoredArticle stored, Viewpoint viewpoint) {
        return new Cacheable(Kind.LIST, plusLists(Tags.of(stored)), plusLists(Tags.shown(stored)),
                schedule.after(viewpoint.now()));
    }

    /** What was seen of an article over time, with names that are not read with the article. */
    public Cacheable history(UUID article, Viewpoint viewpoint) {
        return new Cacheable(
                Kind.DOCUMENT, Set.of(Tags.tag(Noun.ARTICLE, article), Tags.LISTS), schedule.after(viewpoint.now()));
    }

    public Cacheable quote(StoredQuote stored, Viewpoint viewpoint) {
        return new Cacheable(Kind.DOCUMENT, Tags.of(stored), schedule.after(viewpoint.now()));
    }

    /** A speaker or an author, who is seen while some article names them, or a topic. */
    public Cacheable entry(Noun noun, UUID id, Viewpoint viewpoint) {
        return new Cacheable(Kind.DOCUMENT, Set.of(Tags.tag(noun, id), Tags.LISTS), schedule.after(viewpoint.now()));
    }

    public Cacheable list(Viewpoint viewpoint) {
        return new Cacheable(Kind.LIST, Set.of(Tags.LISTS), schedule.after(viewpoint.now()));
    }

    /** What was searched for: the younger something is, the better it is ranked, so the ranking ages. */
    public Cacheable search(Viewpoint viewpoint) {
        return list(viewpoint).notAfter(viewpoint.now().plus(RANKING));
    }

    private static Set<String> plusLists(Set<String> tags) {
        Set<String> more = new HashSet<>(tags);
        more.add(Tags.LISTS);
        return more;
    }
}
