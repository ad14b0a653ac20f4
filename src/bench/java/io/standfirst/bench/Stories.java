package io.standfirst.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The made-up archive of a newsroom: who is quoted in it, what it is about, and its articles by number. A number and a
 * seed make the same article each time.
 */
final class Stories {

    static final int SPEAKERS = 200;
    static final int TOPICS = 30;
    static final int AUTHORS = 40;
    /** Bytes of an article's JSON, about. */
    static final int SIZE = 6 * 1024;

    private static final int SECTIONS = 4;
    private static final int QUOTES = 5;
    private static final int RELATED = 3;
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final Instant IMPORTED = Instant.parse("2020-02-29T12:00:00Z");
    private static final long YEARS_IN_SECONDS = 10L * 365 * 24 * 60 * 60;

    private final long seed;
    private final Vocabulary vocabulary;
    private final List<String> speakers;
    private final List<String> authors;
    private final List<String> topics;
    private final List<String> publishers;
    private final Zipf speakerLaw = new Zipf(SPEAKERS);
    private final Zipf topicLaw = new Zipf(TOPICS);

    Stories(long seed) {
        this.seed = seed;
        vocabulary = new Vocabulary(seed);
        Random random = new Random(seed);
        speakers = people(random, SPEAKERS);
        authors = people(random, AUTHORS);
        topics = IntStream.range(0, TOPICS).mapToObj(i -> "topic-" + i).toList();
        publishers = IntStream.range(0, 5).mapToObj(i -> "The " + Vocabulary.name(random) + " Post").toList();
    }

    List<String> topics() {
        return topics;
    }

    List<String> speakers() {
        return speakers;
    }

    List<String> authors() {
        return authors;
    }

    static String slug(int number) {
        return "the-story-of-many-words-" + number;
    }

    /** When readers first saw it: spread over ten years, but one in twenty at the same instant, as after an import. */
    Instant publishedAt(int number) {
        if (number % 20 == 0) {
            return IMPORTED;
        }
        return FIRST.plusSeconds(random(number).nextLong(YEARS_IN_SECONDS));
    }

    /**
     * An article as it is sent.
     *
     * @param targets articles with smaller numbers can be linked to
     */
    Map<String, Object> story(int number, int targets) {
        RandomGenerator random = random(number);
        random.nextLong();
        Prose prose = new Prose(vocabulary, random);
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("slug", slug(number));
        story.put("headline", prose.words(6, 11));
        story.put("kicker", prose.words(1, 2));
        story.put("standfirst", prose.sentence() + " " + prose.sentence());
        story.put("publisher", publishers.get(random.nextInt(publishers.size())));
        story.put("language", "en");
        story.put("authors", List.of(Map.of("name", authors.get(random.nextInt(AUTHORS)))));
        story.put("topics", topics(random));
        story.put("related", related(random, prose, targets));
        List<Map<String, Object>> quotes = IntStream.range(0, QUOTES).mapToObj(i -> quote(random, prose)).toList();
        story.put("quotes", quotes);
        story.put("sections", List.of());
        int left = SIZE - Json.bytes(story).length - SECTIONS * 60;
        story.put("sections", sections(prose, quotes, left));
        return story;
    }

    private List<Map<String, Object>> topics(RandomGenerator random) {
        return IntStream.range(0, 3).map(i -> topicLaw.draw(random)).distinct()
                .mapToObj(i -> Map.<String, Object>of("slug", topics.get(i))).toList();
    }

    private List<Map<String, Object>> related(RandomGenerator random, Prose prose, int targets) {
        Set<Integer> linked = new LinkedHashSet<>();
        while (linked.size() < Math.min(targets, RELATED - 1)) {
            linked.add(random.nextInt(targets));
        }
        List<Map<String, Object>> items = new ArrayList<>();
        linked.forEach(number ->
                items.add(Map.of("relation", "background", "article", Map.of("slug", slug(number)))));
        while (items.size() < RELATED) {
            items.add(Map.of("relation", "see-also", "title", prose.words(4, 8),
                    // The count keeps addresses apart: an article is related to each once.
                    "url", "https://example.org/" + items.size() + "/" + random.nextInt(1_000_000)));
        }
        return items;
    }

    private Map<String, Object> quote(RandomGenerator random, Prose prose) {
        String speaker = speakers.get(speakerLaw.draw(random));
        return Map.of("text", prose.words(7, 18), "speaker", Map.of("name", speaker),
                "speakerRole", "a " + vocabulary.word(random).toLowerCase(Locale.ROOT) + " of the harbour");
    }

    /** Each section has a quote's words, the last one two. */
    private List<Map<String, Object>> sections(Prose prose, List<Map<String, Object>> quotes, int bytes) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            List<Map<String, Object>> own = quotes.subList(i, i == SECTIONS - 1 ? QUOTES : i + 1);
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("heading", i == 0 ? null : prose.words(3, 6));
            section.put("body", body(prose, own, bytes / SECTIONS));
            sections.add(section);
        }
        return sections;
    }

    private static String body(Prose prose, List<Map<String, Object>> quotes, int bytes) {
        StringBuilder body = new StringBuilder(prose.sentence());
        for (Map<String, Object> quote : quotes) {
            body.append("\n\n“").append(quote.get("text")).append(",” said ")
                    .append(((Map<?, ?>) quote.get("speaker")).get("name")).append(". ").append(prose.sentence());
        }
        for (int left = bytes - length(body); left > 120; left = bytes - length(body)) {
            body.append("\n\n").append(prose.paragraph(left - 120));
        }
        return body.toString();
    }

    private static int length(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private Random random(int number) {
        return new Random(seed * 1_000_003 + number);
    }

    private static List<String> people(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Vocabulary.name(random) + " " + Vocabulary.name(random) + (char) ('a' + i % 26))
                .toList();
    }
}
