package io.standfirst.bench;

import java.io.IOException;

/** Runs {@link InnerParts}, and whatever else has benchmarks, with JMH's own options. */
final class Jmh {

    public static void main(String... arguments) throws IOException {
        org.openjdk.jmh.Main.main(arguments);
    }
}
