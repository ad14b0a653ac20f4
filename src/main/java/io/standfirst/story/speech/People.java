package io.standfirst.story.speech;

import io.standfirst.article.SpeakerKind;
import io.standfirst.story.speech.Vocabulary.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a name is that belongs to nobody who was introduced. */
final class People {

    /** Those that the platform knows, and other names that news use for some. */
    private static final Set<String> COUNTRIES = Stream.concat(
            Stream.of(Locale.getISOCountries()).map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
            Stream.of("Britain", "England", "Scotland", "Wales", "America", "US", "U.S.", "UK", "U.K.", "Turkey", "Myanmar",
                    "Czech Republic", "Ivory Coast", "Palestine", "European Union", "EU"))
            .collect(Collectors.toUnmodifiableSet());

    private People() {
    }

    static SpeakerKind kindOfName(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring("the ".length()) : name;
        if (COUNTRIES.contains(bare)) {
            return SpeakerKind.COUNTRY;
        }
        boolean surname = bare.indexOf(' ') < 0 && !bare.equals(bare.toUpperCase(Locale.ROOT))
                && !Vocabulary.is(bare, Kind.ORGANISATION);
        return surname ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
    }

    /** Whether the last word is one for people. */
    static boolean isRole(String words) {
        return Vocabulary.is(words.substring(words.lastIndexOf(' ') + 1), Kind.ROLE);
    }
}
