package io.standfirst.story.speech;

import io.standfirst.story.speech.Mention.Form;
import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may have said the words of a passage, each with what speaks for it. */
final class Candidates {

    /** How many tokens away evidence is looked for. */
    private static final int REACH = 60;
    private static final int REACH_BEHIND = 20;
    private static final int RIGHT = 2;
    private static final int NEAR = 8;

    private final Prose prose;
    private final Mentions mentions;
    private final List<Telling> tellings;

    Candidates(Prose prose, Mentions mentions, List<Telling> tellings) {
        this.prose = prose;
        this.mentions = mentions;
        this.tellings = tellings;
    }

    /**
     * @param passage index of the passage
     * @param last    who spoke the passage before; null for the first
     */
    List<Candidate> of(int passage, Candidate last) {
        Setting setting = Setting.of(prose, passage);
        List<Candidate> found = new ArrayList<>();
        told(setting, found);
        mentioned(setting, found);
        if (last != null) {
            goesOn(setting, last, found);
        }
        return found;
    }

    private void told(Setting setting, List<Candidate> found) {
        int first = tellingFrom(setting.at() - REACH);
        for (int i = first; i < tellings.size() && tellings.get(i).verb() < setting.at() + REACH; i++) {
            Telling telling = tellings.get(i);
            Set<Clue> clues = EnumSet.noneOf(Clue.class);
            boolean others = telling.tie() == Telling.Tie.SIGNED && telling.verb() != setting.at() + 1;
            if (!others && setting.place(telling.verb(), clues)) {
                clues.add(telling.saying() ? Clue.SAYS : Clue.EXPRESSES);
                clues.add(Clue.valueOf(telling.tie().name()));
                distance(setting, telling, clues);
                describe(telling.subject(), clues);
                found.add(new Candidate(telling.subject(), telling, false, clues));
            }
        }
    }

    private void distance(Setting setting, Telling telling, Set<Clue> clues) {
        if (setting.inSentenceOf(telling.verb())) {
            if (telling.from() > setting.at()) {
                behind(setting, setting.words(setting.at() + 1, telling.from()) == 0, clues);
            } else {
                int gap = setting.words(telling.verb() + 1, setting.at());
                if (gap <= NEAR) {
                    clues.add(gap <= RIGHT ? Clue.RIGHT_BEFORE : Clue.NEAR_BEFORE);
                }
            }
        }
        if (setting.isPassageBetween(telling.verb())) {
            clues.add(Clue.PASSAGE_BETWEEN);
        }
        int next = tellingFrom(Math.min(setting.at(), telling.verb()) + 1);
        if (next < tellings.size() && tellings.get(next).verb() < Math.max(setting.at(), telling.verb())) {
            clues.add(Clue.OTHER_VERB_BETWEEN);
        }
        if (isEmbedded(telling)) {
            clues.add(telling.subject().form() == Form.NOUN ? Clue.EMBEDDED_NOUN : Clue.EMBEDDED);
        }
    }

    private static void behind(Setting setting, boolean right, Set<Clue> clues) {
        boolean open = setting.endsOpenly();
        if (right) {
            clues.add(open ? Clue.RIGHT_BEHIND_COMMA : Clue.RIGHT_BEHIND);
        }
        if (!open && !setting.isSentence()) {
            clues.add(right ? Clue.FRAGMENT_RIGHT_BEFORE_VERB : Clue.FRAGMENT_BEFORE_VERB);
        }
    }

    /** In "she said the mayor claims" the mayor's claim is within what she says. */
    private boolean isEmbedded(Telling telling) {
        Mention subject = telling.subject();
        Token before = prose.within(prose.at(telling.verb()).sentence(), subject.from() - 1);
        return telling.verb() >= subject.to() && (before.is("that") || Vocabulary.is(before, Kind.SAYING));
    }

    private void mentioned(Setting setting, List<Candidate> found) {
        List<Mention> all = mentions.all();
        int last = mentions.indexBefore(setting.at());
        for (int i = last; i >= 0 && all.get(i).from() > setting.at() - REACH; i--) {
            mentioned(setting, all.get(i), i == last, found);
        }
        for (int i = last + 1; i < all.size() && all.get(i).from() < setting.at() + REACH_BEHIND
                && setting.inSentenceOf(all.get(i).from()); i++) {
            mentioned(setting, all.get(i), false, found);
        }
    }

    private void mentioned(Setting setting, Mention mention, boolean nearest, List<Candidate> found) {
        Set<Clue> clues = EnumSet.of(Clue.NO_VERB);
        if (!setting.place(mention.from(), clues)) {
            return;
        }
        describe(mention, clues);
        if (clues.remove(Clue.FIRST_OF_SENTENCE)) {
            clues.add(Clue.FIRST_OF_SENTENCE_WITHOUT_VERB);
        }
        if (nearest) {
            clues.add(Clue.NEAREST);
        }
        found.add(new Candidate(mention, null, false, clues));
    }

    private void describe(Mention mention, Set<Clue> clues) {
        clues.add(Clue.valueOf(mention.form().name()));
        if (mention.possessed() && ownsSpeech(mention)) {
            clues.add(Clue.OWNS_SPEECH);
        }
        if (mentions.isBehindPreposition(mention)) {
            clues.add(Clue.BEHIND_PREPOSITION);
        }
        int first = mentions.firstOf(prose.at(mention.from()).sentence());
        if (mentions.all().get(first) == mention) {
            clues.add(Clue.FIRST_OF_SENTENCE);
        }
    }

    private boolean ownsSpeech(Mention mention) {
        for (int i = mention.to() + 1; i <= mention.to() + RIGHT + 1; i++) {
            if (Vocabulary.is(prose.at(i), Kind.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    /** Who spoke last may speak on, in the same paragraph or the next. */
    private void goesOn(Setting setting, Candidate last, List<Candidate> found) {
        Passage before = prose.passages().get(setting.passage() - 1);
        int paragraphs = prose.passages().get(setting.passage()).paragraph() - before.paragraph();
        if (paragraphs > 2) {
            return;
        }
        Set<Clue> clues = EnumSet.of(Clue.valueOf(last.mention().form().name()));
        if (paragraphs > 0) {
            Clue manner = setting.isAlone() ? Clue.GOES_ON_ALONE : Clue.GOES_ON_IN_NEXT_PARAGRAPH;
            clues.add(before.closed() || !setting.beginsParagraph() ? manner : Clue.GOES_ON_UNCLOSED);
        }
        found.add(new Candidate(last.mention(), last.telling(), true, clues));
    }

    /** The index of the first telling from a token on. */
    private int tellingFrom(int token) {
        int low = 0;
        int high = tellings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tellings.get(middle).verb() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
