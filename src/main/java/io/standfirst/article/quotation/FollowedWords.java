package io.standfirst.article.quotation;

import io.standfirst.article.Limits;
import io.standfirst.article.Quote;
import io.standfirst.article.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a quote says that follows its text, written as a client could send it. A comma or full stop at the end of a run is
 * no part of the words, and need not be the one that the text has there, so it stays as it was in the quote.
 */
final class FollowedWords {

    private final FoldedText before;
    private final FoldedText after;
    private final String text;

    /** @param text the edited text as it was written */
    FollowedWords(PartEdit part, String text) {
        this.before = part.before();
        this.after = part.after();
        this.text = text;
    }

    /**
     * The words in the runs where a quote stands now.
     *
     * @param quoted what it said so far
     * @param former as many runs, in which that stood before
     * @return empty if a quote must not say this
     */
    Optional<String> of(String quoted, List<Run> former, List<Run> runs) {
        List<String> endings = Words.of(quoted).endings(before, former);
        List<String> words = new ArrayList<>();
        for (int index = 0; index < runs.size(); index++) {
            words.add(ended(runs.get(index), endings.get(index)));
        }
        return Optional.of(Quote.inOneLine(String.join(" ", words))).filter(FollowedWords::mayBeQuoted);
    }

    private String ended(Run run, String ending) {
        Run core = after.withoutHousePunctuation(run);
        int last = after.at(core.to() - 1);
        boolean trailsOff = Characters.isHousePunctuation(last);
        boolean endsByItself = core.equals(run) && !Character.isLetterOrDigit(last);
        return trailsOff || endsByItself ? written(run) : written(core) + ending;
    }

    private String written(Run run) {
        return after.span(run).in(text);
    }

    private static boolean mayBeQuoted(String words) {
        TextRules rules = new TextRules();
        rules.requiredLine("", words, Limits.QUOTE);
        return rules.violations().isEmpty();
    }
}
