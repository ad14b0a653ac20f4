package io.standfirst.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands behind the name on the command line: {@code --option value}, in any order. */
final class Options {

    private final Map<String, String> given = new TreeMap<>();

    Options(String... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not an option and its value: " + arguments[i]);
            }
            given.put(arguments[i].substring(2), arguments[i + 1]);
        }
    }

    String text(String name, String otherwise) {
        String value = given.remove(name);
        return value == null ? otherwise : value;
    }

    /** Options of the Java machine of the service, separated by spaces. */
    /** @param always options that are none of the user's choice */
    String[] java(String otherwise, String... always) {
        return Stream.concat(Arrays.stream(text("java", otherwise).split(" ")), Arrays.stream(always)).toArray(String[]::new);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name, "false"));
    }

    Path path(String name, String otherwise) {
        return Path.of(text(name, otherwise)).toAbsolutePath();
    }

    /** To be called after the last option was asked for, so that none is ignored silently. */
    void end() {
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("No such options here: " + given.keySet());
        }
    }
}
