package io.standfirst.bench;

import java.util.random.RandomGenerator;

/** Sentences and paragraphs of natural lengths, out of a vocabulary. */
record Prose(Vocabulary vocabulary, RandomGenerator random) {

    /** Words without an end mark, the first with a capital. */
    String words(int least, int most) {
        int count = random.nextInt(least, most + 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : i % 9 == 8 && i < count - 2 ? ", " : " ").append(vocabulary.word(random));
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }

    String sentence() {
        // Two draws: short and long sentences are rarer than middling ones
        int length = 3 + random.nextInt(1, 15) + random.nextInt(1, 15);
        return words(length, length) + ".";
    }

    /** Some sentences, until they have so many characters or are enough for a paragraph. */
    String paragraph(int most) {
        StringBuilder paragraph = new StringBuilder(sentence());
        for (int left = random.nextInt(1, 5); left > 0 && paragraph.length() < most; left--) {
            paragraph.append(' ').append(sentence());
        }
        return paragraph.toString();
    }
}
