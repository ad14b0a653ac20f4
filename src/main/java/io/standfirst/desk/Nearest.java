package io.standfirst.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant by a word that does not exist. */
final class Nearest {

    private Nearest() {
    }

    /** The words that the fewest edits lead to, nearest first. */
    static List<String> of(String word, Collection<String> words, int limit) {
        return words.stream()
                .sorted(Comparator.<String>comparingInt(other -> distance(word, other)).thenComparing(other -> other))
                .limit(limit)
                .toList();
    }

    /** The Levenshtein distance: how many letters to insert, remove or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
