package io.standfirst.resource;

import static io.standfirst.testing.Stories.story;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.Stories;
import io.standfirst.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A store with an article in each state in which readers must not see it, or must see another edition of it. Every
 * hidden word contains {@link #marker}; what is visible does not.
 */
final class HiddenStories {

    private static final Set<String> GONE = Set.of("expired", "unpublished", "withdrawn", "trashed-after-publication");
    private static final Duration LATER = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    final String marker = "qvx" + UUID.randomUUID().toString().substring(0, 8);
    final String publisher = Stories.unique("Leak press");
    final Ref author;
    final Ref speaker;
    final Ref topic;
    /** Of hidden articles alone; that it exists is no secret. */
    final Ref hiddenTopic;
    final List<Visible> visible = new ArrayList<>();
    final List<Hidden> hidden = new ArrayList<>();
    /** Related items of {@link #linking} that lead to hidden articles. */
    final List<String> hiddenLinks = new ArrayList<>();
    final Visible linking;

    private final Supplier<RequestSpecification> publishers;
    private final TestClock clock;
    private final String open = "leak-" + UUID.randomUUID().toString().substring(0, 8);
    private final Visible pending;
    private final Visible renewed;

    /** Makes what is visible. */
    HiddenStories(Supplier<RequestSpecification> publishers, TestClock clock) {
        this.publishers = publishers;
        this.clock = clock;
        topic = create("/v1/topics", Map.of("name", open + " topic"));
        hiddenTopic = create("/v1/topics", Map.of("name", open + " rare topic"));
        author = create("/v1/authors", Map.of("name", open + " author"));
        speaker = create("/v1/speakers", Map.of("name", open + " speaker"));
        visible("plain");
        pending = visible("pending");
        renewed = visible("renewed");
        linking = visible("linking");
        replaceAndPublish(linking, openLinks());
    }

    /** What leads to a thing. */
    record Ref(String id, String slug) {

        List<String> both() {
            return List.of(id, slug);
        }
    }

    /** An article that readers see, and the items of its working copy that they do not. */
    record Visible(Ref ref, String correction, List<String> sections, List<String> quotes, List<String> related) {

        List<String> hiddenItems(String noun) {
            return pick(noun, sections, quotes, related, List.of());
        }
    }

    /** @param references its id, its slug and an old slug */
    record Hidden(String state, List<String> references, List<String> sections, List<String> quotes,
            List<String> related, List<String> corrections, String tag) {

        boolean withdrawn() {
            return state.equals("withdrawn");
        }

        String id() {
            return references.get(0);
        }

        List<String> items(String noun) {
            return pick(noun, sections, quotes, related, corrections);
        }
    }

    /** The ids and slugs of speakers that only hidden articles name. */
    final List<String> speakers = new ArrayList<>();
    /** Likewise of authors. */
    final List<String> authors = new ArrayList<>();

    /** Makes what is hidden. */
    void hide() {
        hidden("draft");
        publish(hidden("scheduled"), Map.of("at", clock.instant().plus(LATER).toString()));
        publish(hidden("expired"), Map.of("until", clock.instant().plus(A_MINUTE).toString()));
        clock.advance(A_MINUTE);
        String unpublished = hidden("unpublished");
        publish(unpublished, Map.of());
        unpublish(unpublished);
        String withdrawn = hidden("withdrawn");
        publish(withdrawn, Map.of());
        send(Map.of("reason", "It was wrong.")).put(address(withdrawn) + "/withdrawal").then().log().ifError().statusCode(200);
        String trashed = hidden("trashed");
        String seenAndTrashed = hidden("trashed-after-publication");
        publish(seenAndTrashed, Map.of());
        unpublish(seenAndTrashed);

        replace(pending, secret("pending"));
        replace(renewed, secret("renewed"));
        publish(renewed.ref().id(), Map.of("at", clock.instant().plus(LATER).toString()));
        Stories links = openLinks();
        hidden.forEach(article -> links.relatedArticle(article.id()));
        replaceAndPublish(linking, links);

        send(Map.of()).delete(address(trashed)).then().log().ifError().statusCode(204);
        send(Map.of()).delete(address(seenAndTrashed)).then().log().ifError().statusCode(204);
    }

    /** Ids that no answer to a reader may contain. */
    Set<String> secretIds() {
        Set<String> ids = new HashSet<>(hiddenLinks);
        hidden.forEach(article -> Stream.of(List.of(article.id()), article.sections(), article.quotes(),
                article.related(), article.corrections()).forEach(ids::addAll));
        visible.forEach(article -> Stream.of(article.sections(), article.quotes(), article.related())
                .forEach(ids::addAll));
        Stream.of(speakers, authors).flatMap(Collection::stream).filter(ref -> !ref.contains(marker)).forEach(ids::add);
        return ids;
    }

    /** Of these, readers may be told that they are gone: they have seen them. */
    Set<String> goneIds() {
        return hidden.stream().filter(article -> GONE.contains(article.state())).map(Hidden::id).collect(Collectors.toSet());
    }

    private static List<String> pick(
            String noun, List<String> sections, List<String> quotes, List<String> related, List<String> corrections) {
        return switch (noun) {
            case "sections" -> sections;
            case "quotes" -> quotes;
            case "related" -> related;
            case "corrections" -> corrections;
            default -> throw new AssertionError("no such items of an article are known here: " + noun);
        };
    }

    private Visible visible(String name) {
        Ref ref = create("/v1/articles", plain(name).json());
        publish(ref.id(), Map.of());
        String correction = correct(ref.id(), open + " correction", Map.of("part", "headline"));
        Visible article = new Visible(ref, correction, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        visible.add(article);
        return article;
    }

    private Stories openLinks() {
        return plain("linking").relatedUrl("https://example.org/open", "An open link")
                .relatedArticle(visible.get(0).ref().id());
    }

    private Stories plain(String name) {
        return story(open + " " + name)
                .with("publisher", publisher)
                .with("authors", List.of(Map.of("id", author.id())))
                .with("topics", List.of(Map.of("id", topic.id())))
                .section(null, "All may read “plain words of " + name + "” here.")
                .quote(Map.of("text", "plain words of " + name, "speaker", Map.of("id", speaker.id())));
    }

    /** Its hidden author and speaker sort before all others. */
    private Stories secret(String state) {
        String said = "first " + marker + " words";
        String more = "other " + marker + " words";
        return story(marker + " headline " + state)
                .with("kicker", marker + " kicker")
                .with("standfirst", "A standfirst that says " + marker + ".")
                .with("publisher", publisher)
                .with("language", "cy")
                .with("authors", List.of(Map.of("id", author.id()), Map.of("name", "0 " + marker + " author " + state)))
                .with("topics", List.of(Map.of("id", topic.id()), Map.of("id", hiddenTopic.id())))
                .section(null, "Nobody may read “" + said + "” here.")
                .section(marker + " heading", "Nor “" + more + "” there.")
                .quote(Map.of("text", said, "speaker", Map.of("id", speaker.id()), "speakerRole", marker + " role"))
                .quote(more, "0 " + marker + " speaker " + state)
                .relatedUrl("https://example.org/" + marker, marker + " title")
                .relatedArticle(visible.get(0).ref().id());
    }

    private String hidden(String state) {
        String oldSlug = marker + "-old-" + state;
        String slug = marker + "-" + state;
        String id = create("/v1/articles", secret(state).with("slug", oldSlug).json()).id();
        Map<String, Object> article = publishers.get().get(address(id)).path("$");
        article.put("slug", slug);
        send(article).put(address(id)).then().log().ifError().statusCode(200);
        String note = correct(id, marker + " correction", Map.of("part", "headline"));
        var answer = publishers.get().get(address(id)).then().log().ifError().statusCode(200).extract();
        JsonPath read = answer.jsonPath();
        hidden.add(new Hidden(state, List.of(id, slug, oldSlug), read.getList("sections.id"), read.getList("quotes.id"),
                read.getList("related.id"), List.of(note), answer.header("ETag")));
        note(read);
        return id;
    }

    private void replace(Visible article, Stories secret) {
        JsonPath read = send(secret.json()).put(address(article.ref().id())).then().log().ifError().statusCode(200).extract().jsonPath();
        article.sections().addAll(read.getList("sections.id"));
        article.quotes().addAll(read.getList("quotes.id"));
        article.related().addAll(read.getList("related.id"));
        Map<String, Object> correction = Map.of("text", open + " correction",
                "about", Map.of("part", "section", "id", article.sections().get(0)));
        send(correction).put(address(article.ref().id()) + "/corrections/" + article.correction())
                .then().log().ifError().statusCode(200);
        note(read);
    }

    private String correct(String article, String text, Map<String, String> about) {
        return send(Map.of("text", text, "about", about)).post(address(article) + "/corrections")
                .then().log().ifError().statusCode(201).extract().path("id");
    }

    private void replaceAndPublish(Visible article, Stories links) {
        JsonPath read = send(keepingIds(article, links)).put(address(article.ref().id()))
                .then().log().ifError().statusCode(200).extract().jsonPath();
        Set<String> ids = new HashSet<>(hidden.stream().map(Hidden::id).toList());
        List<Map<String, Object>> items = read.getList("related");
        for (Map<String, Object> item : items) {
            if (item.get("article") instanceof Map<?, ?> target && ids.contains(target.get("id"))) {
                hiddenLinks.add((String) item.get("id"));
            }
        }
        article.related().addAll(hiddenLinks);
        publish(article.ref().id(), Map.of());
    }

    /** The parts that the article has already stay the same parts. */
    private Map<String, Object> keepingIds(Visible article, Stories story) {
        JsonPath now = send(Map.of()).get(address(article.ref().id())).jsonPath();
        Map<String, Object> json = story.json();
        for (String list : List.of("sections", "quotes", "related")) {
            List<String> ids = now.getList(list + ".id");
            Iterator<String> known = ids.iterator();
            for (Object item : (List<?>) json.get(list)) {
                if (known.hasNext() && item instanceof Map<?, ?> part) {
                    withId(part, known.next());
                }
            }
        }
        return json;
    }

    @SuppressWarnings("unchecked")
    private static void withId(Map<?, ?> part, String id) {
        ((Map<String, Object>) part).put("id", id);
    }

    private void note(JsonPath article) {
        speakers.add(article.getString("quotes[1].speaker.id"));
        speakers.add(article.getString("quotes[1].speaker.slug"));
        authors.add(article.getString("authors[1].id"));
        authors.add(article.getString("authors[1].slug"));
    }

    private Ref create(String path, Object body) {
        JsonPath made = send(body).post(path).then().log().ifError().statusCode(201).extract().jsonPath();
        return new Ref(made.getString("id"), made.getString("slug"));
    }

    private void publish(String id, Object body) {
        send(body).put(address(id) + "/publication").then().log().ifError().statusCode(200);
    }

    private void unpublish(String id) {
        publishers.get().delete(address(id) + "/publication").then().log().ifError().statusCode(200);
    }

    private RequestSpecification send(Object body) {
        return publishers.get().contentType(ContentType.JSON).body(body);
    }

    private static String address(String id) {
        return "/v1/articles/" + id;
    }
}
