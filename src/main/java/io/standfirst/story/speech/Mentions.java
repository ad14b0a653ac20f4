package io.standfirst.story.speech;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All mentions of a text, found by where they stand. */
final class Mentions {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "from", "with", "to", "on", "by", "about",
            "against", "near", "as", "than", "after", "before", "over", "during", "between", "among", "like", "into", "and", "under", "without", "through", "alongside");

    private final Prose prose;
    private final List<Mention> all;
    private final Map<Integer, Mention> beginning = new HashMap<>();
    private final Map<Integer, Mention> ending = new HashMap<>();
    private final Map<Integer, Integer> firstOfSentence = new HashMap<>();
    private final BitSet covered = new BitSet();

    Mentions(Prose prose, List<Mention> all) {
        this.prose = prose;
        this.all = all.stream().sorted(Comparator.comparingInt(Mention::from)).toList();
        for (int i = 0; i < this.all.size(); i++) {
            Mention mention = this.all.get(i);
            beginning.merge(mention.from(), mention, (old, other) -> old.to() >= other.to() ? old : other);
            ending.merge(mention.to(), mention, (old, other) -> old.from() <= other.from() ? old : other);
            firstOfSentence.putIfAbsent(prose.at(mention.from()).sentence(), i);
            covered.set(mention.from(), mention.to());
        }
    }

    List<Mention> all() {
        return all;
    }

    Mention beginningAt(int token) {
        return beginning.get(token);
    }

    Mention endingAt(int token) {
        return ending.get(token);
    }

    boolean covers(int token) {
        return covered.get(token);
    }

    /** The index of the first mention of a sentence; -1 if it has none. */
    int firstOf(int sentence) {
        return firstOfSentence.getOrDefault(sentence, -1);
    }

    /** The index of the last mention that begins before a token; -1 if there is none. */
    int indexBefore(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The first mention before a verb that is no object of a preposition; null if there is none. */
    Mention subjectOf(int sentence, int verb) {
        int first = firstOf(sentence);
        Mention subject = null;
        for (int i = first; i >= 0 && i < all.size() && i < first + 30; i++) {
            Mention mention = all.get(i);
            if (prose.at(mention.from()).sentence() != sentence) {
                break;
            }
            if (mention.possessed() || isBehindPreposition(mention)) {
                continue;
            }
            if (mention.from() < verb || subject == null) {
                subject = mention;
                break;
            }
        }
        return subject;
    }

    boolean isBehindPreposition(Mention mention) {
        Token before = prose.within(prose.at(mention.from()).sentence(), mention.from() - 1);
        boolean determiner = before.is("the") || before.is("a") || before.is("an");
        Token preposition = determiner ? prose.within(before.sentence(), mention.from() - 2) : before;
        return PREPOSITIONS.contains(preposition.lower());
    }
}
