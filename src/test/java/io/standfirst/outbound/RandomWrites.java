package io.standfirst.outbound;

import static io.standfirst.testing.Stories.story;
import static io.standfirst.testing.Stories.unique;
import static io.standfirst.testing.Stories.uniqueSlug;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.standfirst.testing.ApiTest;
import io.standfirst.testing.Stories;
import io.standfirst.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** A newsroom that does one thing after another, at random; what is refused changes nothing. */
final class RandomWrites {

    private final Random random;
    private final Supplier<RequestSpecification> admin;
    private final TestClock clock;
    private final Runnable timer;
    private final List<Runnable> kinds = List.of(this::create, this::create, this::edit, this::edit, this::publish,
            this::publish, this::publish, this::schedule, this::publishUntil, this::unpublish, this::withdraw, this::reinstate,
            this::trash, this::restore, this::erase, this::renameSlug, this::correct, this::renameSpeaker,
            this::mergeSpeakers, this::renameTopic, this::passTime, this::cancel);

    final List<String> articles = new ArrayList<>();
    final List<String> speakers = new ArrayList<>();
    final List<String> topics = new ArrayList<>();

    RandomWrites(long seed, Supplier<RequestSpecification> admin, TestClock clock, Runnable timer) {
        this.random = new Random(seed);
        this.admin = admin;
        this.clock = clock;
        this.timer = timer;
        for (int i = 0; i < 3; i++) {
            speakers.add(send(Map.of("name", unique("Walk speaker"))).post("/v1/speakers").path("id"));
            topics.add(send(Map.of("name", unique("Walk topic"))).post("/v1/topics").path("id"));
        }
        for (int i = 0; i < 3; i++) {
            create();
        }
    }

    void step() {
        kinds.get(random.nextInt(kinds.size())).run();
    }

    private void create() {
        articles.add(send(content().json()).post("/v1/articles").then().statusCode(201).extract().path("id"));
    }

    private void edit() {
        send(content().json()).put("/v1/articles/" + any(articles));
    }

    private void publish() {
        send(Map.of()).put(address() + "/publication");
    }

    private void schedule() {
        send(Map.of("at", soon().toString())).put(address() + "/publication");
    }

    private void publishUntil() {
        send(Map.of("until", soon().toString())).put(address() + "/publication");
    }

    private void unpublish() {
        admin.get().queryParam("edition", "current").delete(address() + "/publication");
    }

    private void cancel() {
        admin.get().queryParam("edition", "all").delete(address() + "/publication");
    }

    private void withdraw() {
        send(Map.of("reason", "Invented.")).put(address() + "/withdrawal");
    }

    private void reinstate() {
        admin.get().delete(address() + "/withdrawal");
    }

    private void trash() {
        admin.get().delete(address());
    }

    private void restore() {
        admin.get().noContentType().post("/v1/trash/" + any(articles) + "/restore");
    }

    private void erase() {
        admin.get().delete("/v1/trash/" + any(articles));
    }

    private void renameSlug() {
        patch(address(), "slug", uniqueSlug("walk"));
    }

    private void correct() {
        send(Map.of("text", unique("It was otherwise"))).post(address() + "/corrections");
    }

    private void renameSpeaker() {
        patch("/v1/speakers/" + any(speakers), "name", unique("Walk speaker"));
    }

    /** Another one takes the place of the one that is gone, so that there is always somebody to name. */
    private void mergeSpeakers() {
        String from = speakers.get(1);
        send(Map.of("into", Map.of("id", speakers.get(0)))).post("/v1/speakers/" + from + "/merge")
                .then().statusCode(200);
        speakers.set(1, send(Map.of("name", unique("Walk speaker"))).post("/v1/speakers").path("id"));
    }

    private void renameTopic() {
        patch("/v1/topics/" + any(topics), "name", unique("Walk topic"));
    }

    private void passTime() {
        clock.advance(Duration.ofSeconds(random.nextInt(90)));
        if (random.nextBoolean()) {
            timer.run();
        }
    }

    private Stories content() {
        String said = "We wait " + random.nextInt(100_000);
        Stories story = story(unique("Walk")).with("language", "en")
                .section(null, "“" + said + "” she said.")
                .quote(new HashMap<>(Map.of("text", said, "speaker", Map.of("id", any(speakers)))))
                .with("topics", List.of(Map.of("id", any(topics))));
        if (!articles.isEmpty() && random.nextInt(3) > 0) {
            story.relatedArticle(any(articles));
        }
        return story;
    }

    private Instant soon() {
        return clock.instant().plusSeconds(1 + random.nextInt(120));
    }

    private String address() {
        return "/v1/articles/" + any(articles);
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private void patch(String path, String member, String value) {
        ApiTest.sends(admin.get(), "application/merge-patch+json", "{\"%s\": \"%s\"}".formatted(member, value)).patch(path)
                .then().statusCode(not(415));
    }

    private RequestSpecification send(Map<String, ?> body) {
        return admin.get().contentType(ContentType.JSON).body(body);
    }
}
