package io.standfirst.article.quotation;

import java.util.Arrays;

/** Which characters of a text are still there after an edit, and where. Characters that stay keep their order. */
final class Alignment {

    /** The image of a character that the edit removed. */
    static final int GONE = -1;

    private final int[] images;

    /** Nothing stays, until {@link #keep} says so. */
    Alignment(int length) {
        this.images = new int[length];
        Arrays.fill(images, GONE);
    }

    /** The characters of a run are in the new text from an index on. */
    void keep(Run run, int newFrom) {
        for (int index = run.from(); index < run.to(); index++) {
            images[index] = newFrom + index - run.from();
        }
    }

    /** Where a character of the old text is in the new one, or {@link #GONE}. */
    int image(int index) {
        return 0 <= index && index < images.length ? images[index] : GONE;
    }

    /** Where a character would be had it stayed: behind the last character before it that did. */
    int expected(int index) {
        for (int before = Math.min(index, images.length - 1); before >= 0; before--) {
            if (images[before] != GONE) {
                return images[before] + index - before;
            }
        }
        return 0;
    }
}
