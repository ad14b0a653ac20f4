package io.standfirst.story.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words are verbs of speech, titles, roles …: the lists of {@code vocabulary.txt}. */
final class Vocabulary {

    /** What a word can be; one word may be several. The lists say more of each. */
    enum Kind {
        SAYING, EXPRESSING, SPEECH, AUXILIARY, FUNCTION, CALENDAR, ABBREVIATION, HONORIFIC, TITLE, ROLE, ORGANISATION, SHE, HE,
        TITLING, PARTICLE, DETERMINER, GIVEN_SHE, GIVEN_HE
    }

    private static final Map<Kind, Set<String>> WORDS = read();

    private Vocabulary() {
    }

    static boolean is(String word, Kind kind) {
        return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean is(Token token, Kind kind) {
        return WORDS.get(kind).contains(token.lower());
    }

    /** Whether a word can say that somebody says, writes or thinks something. */
    static boolean isVerb(Token token) {
        return is(token, Kind.SAYING) || is(token, Kind.EXPRESSING);
    }

    private static Map<Kind, Set<String>> read() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        Set<String> list = null;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                list = new HashSet<>();
                words.put(Kind.valueOf(line.substring(1, line.length() - 1)), list);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.addAll(Arrays.asList(line.split(" ")));
            }
        }
        return words;
    }

    private static Iterable<String> lines() {
        try (var in = Vocabulary.class.getResourceAsStream("vocabulary.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
