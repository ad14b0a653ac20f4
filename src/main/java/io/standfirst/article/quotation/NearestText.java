package io.standfirst.article.quotation;

import io.standfirst.article.Article;
import io.standfirst.article.Place;
import io.standfirst.article.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What in an article comes nearest to given words: the window of as many words that shares the most of them, long words
 * counting more because they are rarer. Prepared once for many quotes.
 */
final class NearestText {

    /** In code points. */
    private static final int LONGEST = 200;
    /** Less than this part of the words in common, and a run does not resemble them. */
    private static final double LEAST_SHARE = 1.0 / 3;

    private final List<Part> parts = new ArrayList<>();

    NearestText(Article article) {
        article.textAt(new Place(null, List.of())).ifPresent(text -> parts.add(Part.of(null, text)));
        for (Section section : article.sections()) {
            parts.add(Part.of(section.id(), section.text()));
        }
    }

    Optional<String> to(String words, Place hint) {
        List<Token> wanted = tokens(FoldedText.of(words));
        int all = wanted.stream().mapToInt(Token::weight).sum();
        Window best = null;
        for (Part part : parts) {
            Window window = part.best(wanted, hint);
            if (window != null && (best == null || window.isBetterThan(best))) {
                best = window;
            }
        }
        return Optional.ofNullable(best)
                .filter(window -> window.shared() > 0 && window.shared() >= all * LEAST_SHARE)
                .map(Window::text);
    }

    private static List<Token> tokens(FoldedText text) {
        return Piece.words(text, new Run(0, text.length())).stream()
                .filter(piece -> piece.written().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(piece -> new Token(piece.written().toLowerCase(Locale.ROOT), text.span(piece.run()).start(),
                        text.span(piece.run()).end()))
                .toList();
    }

    private record Token(String word, int start, int end) {

        int weight() {
            return end - start;
        }
    }

    /**
     * @param shared   the weight of the words in common
     * @param distance from the place where the words are thought to be, in code points
     */
    private record Window(Part part, int first, int last, int shared, long distance) {

        boolean isBetterThan(Window other) {
            return shared > other.shared || shared == other.shared && distance < other.distance;
        }

        String text() {
            int start = part.tokens.get(first).start();
            int last = this.last;
            while (last > first && part.tokens.get(last).end() - start > LONGEST) {
                last--;
            }
            int end = Math.min(part.tokens.get(last).end(), start + LONGEST);
            int from = part.text.offsetByCodePoints(0, start);
            return part.text.substring(from, part.text.offsetByCodePoints(from, end - start));
        }
    }

    private record Part(UUID section, String text, List<Token> tokens) {

        static Part of(UUID section, String text) {
            return new Part(section, text, NearestText.tokens(FoldedText.of(text)));
        }

        /** Slides a window over the part and keeps count of the words in common. */
        Window best(List<Token> wanted, Place hint) {
            Map<String, Integer> missing = new HashMap<>();
            wanted.forEach(token -> missing.merge(token.word(), 1, Integer::sum));
            Window best = null;
            int shared = 0;
            for (int last = 0; last < tokens.size() && !wanted.isEmpty(); last++) {
                int first = last - wanted.size() + 1;
                if (first > 0 && restores(missing, tokens.get(first - 1))) {
                    shared -= tokens.get(first - 1).weight();
                }
                if (fills(missing, tokens.get(last))) {
                    shared += tokens.get(last).weight();
                }
                int begin = Math.max(0, first);
                Window window = new Window(this, begin, last, shared, distance(tokens.get(begin).start(), hint));
                if (best == null || window.isBetterThan(best)) {
                    best = window;
                }
            }
            return best;
        }

        private static boolean fills(Map<String, Integer> missing, Token token) {
            Integer left = missing.computeIfPresent(token.word(), (word, count) -> count - 1);
            return left != null && left >= 0;
        }

        private static boolean restores(Map<String, Integer> missing, Token token) {
            Integer left = missing.computeIfPresent(token.word(), (word, count) -> count + 1);
            return left != null && left > 0;
        }

        private long distance(int start, Place hint) {
            boolean here = hint != null && !hint.spans().isEmpty() && Objects.equals(section, hint.section());
            return here ? Math.abs((long) start - hint.spans().get(0).start()) : Integer.MAX_VALUE;
        }
    }
}
