package io.standfirst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What each article may look like, by what its writers sent and what was acknowledged. */
final class Ledger {

    /** The state of an article that is in the trash. */
    static final String TRASHED = "in the trash";

    private final Map<String, List<Write>> articles = new ConcurrentHashMap<>();
    private final AtomicLong acknowledged = new AtomicLong();

    /**
     * One write.
     *
     * @param state        the token that it puts everywhere, or {@link #TRASHED}
     * @param acknowledged whether an answer of 2xx came
     */
    private record Write(String state, boolean acknowledged) {
    }

    /** Notes a write before it is sent. Only one writer at a time has an article. */
    void sent(String article, String state) {
        articles.computeIfAbsent(article, none -> new ArrayList<>()).add(new Write(state, false));
    }

    void acknowledged(String article) {
        List<Write> writes = articles.get(article);
        Write last = writes.remove(writes.size() - 1);
        writes.add(new Write(last.state(), true));
        acknowledged.incrementAndGet();
    }

    /** The last write was refused, so it must never be seen. */
    void refused(String article) {
        List<Write> writes = articles.get(article);
        writes.remove(writes.size() - 1);
    }

    long acknowledged() {
        return acknowledged.get();
    }

    List<String> articles() {
        return List.copyOf(articles.keySet());
    }

    /**
     * Compares what is there now with what may be, and keeps that as what is known.
     *
     * @param state null if there is no such article
     * @return whether nothing was lost
     */
    boolean settle(String article, String state) {
        List<Write> writes = articles.get(article);
        int known = writes.size() - 1;
        while (known >= 0 && !writes.get(known).acknowledged()) {
            known--;
        }
        boolean may = known < 0 && state == null;
        for (int i = Math.max(known, 0); i < writes.size(); i++) {
            may |= writes.get(i).state().equals(state);
        }
        if (state == null) {
            articles.remove(article);
        } else {
            writes.clear();
            writes.add(new Write(state, true));
        }
        return may;
    }
}
