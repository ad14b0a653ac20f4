package io.standfirst.bench;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks by Zipf's law, as words, speakers and readers' favourites are spread: the first most often. */
final class Zipf {

    /** Mandelbrot's correction: the first ranks of real texts are not as frequent as the plain law says. */
    private static final double SHIFT = 2.7;

    private final double[] upTo;

    Zipf(int ranks) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / (rank + 1 + SHIFT);
            upTo[rank] = sum;
        }
    }

    /** A rank from 0. */
    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
