package io.standfirst.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import io.standfirst.http.paging.Cursor;
import io.standfirst.testing.ApiDocument;
import io.standfirst.testing.ApiDocument.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Calls every read operation of the API's document as a reader, with every one of its query parameters and with values
 * that lead to what is hidden. It reports whatever differs from the answer to values that lead to nothing, from the
 * answer before there was anything hidden, and every hidden word or id.
 */
final class LeakWalk {

    /** A row of its own for what a path says. */
    static final String PATH = "(path)";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_THE_REQUEST = Set.of("date", "x-request-id", ":status");
    /** Reads that lead to no content, whoever asks. */
    private static final Set<String> EXPLANATIONS = Set.of("listProblems", "getProblem");
    /** Tells by what has changed, and not by what is there. */
    private static final String FEED = "listChanges";
    private static final int MAX_PAGES = 60;
    /** What tells the entries of feeds and sitemaps apart. */
    private static final Pattern FEED_ENTRY = Pattern.compile(">urn:uuid:([^<]+)<|<loc>([^<]+)</loc>");

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final HiddenStories stories;
    private final String viewerKey;
    private final Map<String, Shown> before = new ConcurrentHashMap<>();
    /** What was answered to values that lead to nothing, which several rows compare with. */
    private final Map<String, Answer> nothing = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> leaks = new ConcurrentSkipListMap<>();
    private final Set<String> rows = new ConcurrentSkipListSet<>();
    /** Of the feed of changes, before anything was hidden. */
    private String cursor;
    private Set<String> secretIds;
    private boolean hiding;

    LeakWalk(HiddenStories stories, String viewerKey) {
        this.stories = stories;
        this.viewerKey = viewerKey;
    }

    /** One thing to ask for, and the same of something that does not exist; null if it may be seen. */
    private record Target(String path, String unknown, boolean withdrawn, String tag) {

        static Target open(String path) {
            return new Target(path, null, false, null);
        }
    }

    /** A value of a query parameter, and one of the same length that leads to nothing; null if it is no secret. */
    private record Value(String value, String unknown) {
    }

    private record Answer(int status, Map<String, List<String>> headers, String body) {
    }

    /** What of a list readers see, apart from the times at which it was published. */
    private record Shown(int status, int size, String total, boolean more, Set<String> ids) {
    }

    /** Sees what lists show while nothing is hidden yet. */
    void lookBefore() {
        hiding = false;
        walk();
    }

    /** What readers can tell of what is hidden, by row; a row is an operation and one of its parameters. */
    Map<String, Set<String>> lookAfter() {
        hiding = true;
        nothing.clear();
        secretIds = stories.secretIds();
        walk();
        return leaks;
    }

    /** All rows that were walked. */
    Set<String> rows() {
        return rows;
    }

    private void walk() {
        ApiDocument.operations().parallelStream()
                .filter(operation -> operation.isRead() && !EXPLANATIONS.contains(operation.id()))
                .forEach(this::walk);
    }

    private void walk(Operation operation) {
        if (operation.id().equals(FEED)) {
            follow(operation);
            return;
        }
        for (Target target : targets(operation)) {
            String row = row(operation, PATH);
            if (target.unknown() == null) {
                compareWithBefore(row, "GET", target.path() + query(operation, "", ""));
            } else {
                compare(row, "GET", target, query(operation, "", ""), Map.of());
                compare(row, "GET", target, "", Map.of("If-None-Match", "*"));
                compare(row, "HEAD", target, "", Map.of("If-None-Match", target.tag()));
            }
            for (String parameter : operation.parameters()) {
                walk(operation, target, parameter);
            }
        }
    }

    private void walk(Operation operation, Target target, String parameter) {
        String row = row(operation, parameter);
        if (parameter.equals("cursor")) {
            turnPages(row, operation, target);
            return;
        }
        List<Value> values = values(operation, parameter);
        if (target.unknown() != null) {
            // What cannot be found cannot be filtered: one value will do.
            compare(row, "GET", target, query(operation, parameter, values.get(0).value()), Map.of());
            return;
        }
        for (Value value : values) {
            String request = target.path() + query(operation, parameter, value.value());
            if (value.unknown() == null) {
                compareWithBefore(row, "GET", request);
            } else if (hiding) {
                String other = target.path() + query(operation, parameter, value.unknown());
                compare(row, request, send("GET", request, Map.of()), sendToNothing("GET", other, Map.of()),
                        value.value(), value.unknown());
            }
        }
    }

    /** Follows what has changed since nothing was hidden, by every parameter. */
    private void follow(Operation operation) {
        String path = operation.path();
        if (!hiding) {
            cursor = tree(send("GET", path, Map.of())).path("next").asText();
        }
        String row = row(operation, PATH);
        followFrom(row, path + "?include=article&limit=100");
        for (String parameter : operation.parameters()) {
            for (Value value : values(operation, parameter)) {
                String query = path + "?" + parameter + "=" + URLEncoder.encode(value.value(), StandardCharsets.UTF_8);
                String shown = followFrom(row(operation, parameter), query);
                if (hiding && value.unknown() != null) {
                    String other = followFrom(row, query.replace(value.value(), value.unknown()));
                    if (!shown.equals(other)) {
                        leak(row, query + " tells of what is hidden: " + shown + " / " + other);
                    }
                }
            }
        }
    }

    /** Reads to the end; says which articles were shown, and which are gone. */
    private String followFrom(String row, String query) {
        StringBuilder told = new StringBuilder();
        String next = cursor;
        for (int page = 0; page < MAX_PAGES && next != null; page++) {
            Answer answer = send("GET", query.contains("since=") ? query : query + "&since=" + next, Map.of());
            JsonNode tree = answer.status() == 200 ? tree(answer) : JSON.createObjectNode();
            String body = answer.body();
            for (JsonNode item : tree.path("items")) {
                told.append(item.path("id").asText()).append(item.path("gone").asBoolean() ? " gone " : " ");
                if (item.path("gone").asBoolean() && stories.goneIds().contains(item.path("id").asText())) {
                    body = body.replace(item.toString(), "{}");
                }
            }
            search(row, query, new Answer(answer.status(), answer.headers(), body));
            next = tree.path("more").asBoolean() ? tree.path("next").asText() : null;
        }
        return told.toString();
    }

    private void compare(String row, String method, Target target, String query, Map<String, String> headers) {
        Answer answer = send(method, target.path() + query, headers);
        Answer other = sendToNothing(method, target.unknown() + query, headers);
        String request = method + " " + target.path() + query + " " + headers;
        if (target.withdrawn() && other.status() == 404) {
            checkNotice(row, request, method, answer);
        } else {
            compare(row, request, answer, other, target.path(), target.unknown());
        }
    }

    private void compare(String row, String request, Answer answer, Answer other, String value, String unknown) {
        search(row, request, answer);
        boolean echoed = answer.body().contains(value);
        String expected = comparable(other, echoed).toString().replace(unknown, value);
        if (!comparable(answer, echoed).toString().equals(expected)) {
            leak(row, request + " differs from what does not exist: " + answer + " / " + expected);
        }
    }

    /** A feed says its own address, with what was asked, so that its tag, which is made of the body, is another one. */
    private static Answer comparable(Answer answer, boolean echoed) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(echoed ? Set.of("etag") : Set.of());
        return new Answer(answer.status(), headers, answer.body());
    }

    private void checkNotice(String row, String request, String method, Answer answer) {
        search(row, request, answer);
        if (answer.status() != 410 || method.equals("GET") && !answer.body().contains("It was wrong.")) {
            leak(row, request + " is not the notice of withdrawal: " + answer);
        }
    }

    private void compareWithBefore(String row, String method, String request) {
        Answer answer = send(method, request, Map.of());
        compareWithBefore(row, request, shown(answer));
        search(row, request, answer);
    }

    private void compareWithBefore(String row, String request, Shown now) {
        if (!hiding) {
            before.put(request, now);
        } else if (before.containsKey(request) && !now.equals(before.get(request))) {
            leak(row, request + " shows " + now + " and not " + before.get(request));
        }
    }

    /** Follows a list to its end, and goes on from where an editor's list stopped. */
    private void turnPages(String row, Operation operation, Target target) {
        if (target.unknown() != null) {
            compare(row, "GET", target, query(operation, "cursor", "none"), Map.of());
            return;
        }
        boolean scoped = operation.parameters().contains("publisher");
        String first = target.path() + query(operation, "limit", scoped ? "1" : "100");
        Set<String> ids = new TreeSet<>();
        String next = "";
        int pages = 0;
        while (next != null && pages++ < MAX_PAGES) {
            String request = first + (next.isEmpty() ? "" : "&cursor=" + next);
            Answer answer = send("GET", request, Map.of());
            search(row, request, answer);
            Shown shown = shown(answer);
            ids.addAll(shown.ids());
            next = shown.more() ? tree(answer).at("/page/next").asText() : null;
        }
        compareWithBefore(row, first + " and what follows", new Shown(200, ids.size(), null, false, ids));
        for (String sort : List.of("-updatedAt", "-createdAt", "name", "-publishedAt")) {
            String request = target.path() + query(operation, "sort", sort).replace("limit=100", "limit=1");
            Answer editors = send("GET", request, Map.of("Authorization", "Bearer " + viewerKey));
            if (editors.status() == 200 && shown(editors).more()) {
                String page = request + "&cursor=" + tree(editors).at("/page/next").asText();
                search(row, page, send("GET", page, Map.of()));
            }
        }
    }

    /** Looks for hidden words and ids, except where the client gave them itself. */
    private void search(String row, String request, Answer answer) {
        if (!hiding) {
            return;
        }
        String text = answer.toString().toLowerCase(Locale.ROOT);
        for (String given : URLDecoder.decode(request, StandardCharsets.UTF_8).split("[/?&=, ]")) {
            text = given.length() < stories.marker.length() ? text : text.replace(given.toLowerCase(Locale.ROOT), "");
        }
        if (text.contains(stories.marker)) {
            leak(row, request + " shows a hidden word: " + answer);
        }
        List<Object> cursor = cursor(answer);
        for (String id : secretIds) {
            if (text.contains(id) || cursor.stream().anyMatch(key -> String.valueOf(key).equals(id))) {
                leak(row, request + " shows a hidden id: " + answer);
            }
        }
    }

    private static List<Object> cursor(Answer answer) {
        JsonNode next = answer.status() == 200 ? tree(answer).at("/page/next") : null;
        return next != null && next.isTextual() ? List.copyOf(Cursor.decode(next.asText()).keys()) : List.of();
    }

    private void leak(String row, String what) {
        leaks.computeIfAbsent(row, missing -> ConcurrentHashMap.newKeySet()).add(what);
    }

    private String row(Operation operation, String parameter) {
        String row = operation.id() + " " + parameter;
        rows.add(row);
        return row;
    }

    // What to ask for

    private List<Target> targets(Operation operation) {
        String path = operation.path().replace("{number}", "1");
        if (!path.contains("{")) {
            return List.of(Target.open(path));
        }
        List<String> parts = List.of(path.substring(1).split("/"));
        String noun = parts.get(1);
        String last = parts.get(parts.size() - 1);
        if (noun.equals("articles") && last.equals("{id}") && parts.size() == 5) {
            return items(path, parts.get(3));
        }
        return switch (noun) {
            case "articles" -> articles(path);
            case "trash" -> stories.hidden.stream().map(article -> hidden(path, article.id(), "\"w1\"")).toList();
            case "quotes" -> Stream.concat(
                            stories.hidden.stream().flatMap(article -> article.quotes().stream()),
                            stories.visible.stream().flatMap(article -> article.quotes().stream()))
                    .map(id -> hidden(path, id, "\"w1\"")).toList();
            case "speakers" -> named(path, stories.speaker, stories.speakers);
            case "authors" -> named(path, stories.author, stories.authors);
            case "topics" -> Stream.of(stories.topic, stories.hiddenTopic)
                    .flatMap(ref -> ref.both().stream())
                    .map(ref -> Target.open(at(path, ref))).toList();
            case "webhooks" -> List.of(hidden(path.replace("{webhook}", "00000000-0000-7000-8000-000000000001"),
                    "00000000-0000-7000-8000-000000000001", "\"w1\""));
            case "keys", "imports" -> List.of(hidden(path, "00000000-0000-7000-8000-000000000001", "\"w1\""));
            default -> throw new AssertionError("%s has a path for which LeakWalk.targets knows no values: add those"
                    .formatted(operation) + " that lead to what is hidden");
        };
    }

    private List<Target> articles(String path) {
        List<Target> targets = new ArrayList<>();
        stories.visible.forEach(article -> article.ref().both().forEach(ref -> targets.add(Target.open(at(path, ref)))));
        stories.hidden.forEach(article -> article.references().forEach(ref ->
                targets.add(new Target(at(path, ref), at(path, unknown(ref)), article.withdrawn(), article.tag()))));
        return targets;
    }

    /** Items of hidden articles, under them and under another; hidden items of visible articles. */
    private List<Target> items(String path, String noun) {
        List<Target> targets = new ArrayList<>();
        for (HiddenStories.Hidden article : stories.hidden) {
            String id = article.items(noun).get(0);
            article.references().forEach(ref -> targets.add(new Target(
                    at(at(path, ref), id), at(at(path, unknown(ref)), id), article.withdrawn(), "\"w1\"")));
            targets.add(hidden(at(path, stories.visible.get(0).ref().slug()), id, "\"w1\""));
        }
        for (HiddenStories.Visible article : stories.visible) {
            article.hiddenItems(noun).forEach(id ->
                    targets.add(hidden(at(path, article.ref().slug()), id, "\"w1\"")));
        }
        return targets;
    }

    private List<Target> named(String path, HiddenStories.Ref open, List<String> hidden) {
        return Stream.concat(
                open.both().stream().map(ref -> Target.open(at(path, ref))),
                hidden.stream().map(ref -> hidden(path, ref, "\"w1\""))).toList();
    }

    private Target hidden(String path, String ref, String tag) {
        return new Target(at(path, ref), at(path, unknown(ref)), false, tag);
    }

    private List<Value> values(Operation operation, String parameter) {
        List<String> articles = stories.hidden.stream().flatMap(article -> article.references().stream()).toList();
        return switch (parameter) {
            case "id", "related" -> secrets(articles);
            case "speaker" -> concat(open(stories.speaker.both()), secrets(stories.speakers));
            case "author" -> concat(open(stories.author.both()), secrets(stories.authors));
            case "topic", "parent" -> open(List.of(stories.topic.id(), stories.hiddenTopic.slug(),
                    "-" + stories.hiddenTopic.id()));
            case "publisher" -> open(List.of(stories.publisher));
            case "language" -> open(List.of("cy", "en", "-en"));
            case "status" -> open(List.of("draft", "scheduled", "published", "expired", "withdrawn", "-published",
                    "trashed"));
            case "q", "about" -> open(List.of("words", stories.marker, stories.marker + " headline", "\"words of " + stories.marker + "\"",
                    stories.marker.substring(0, 6) + "*", "words -" + stories.marker, "words OR " + stories.marker,
                    stories.marker.substring(0, 4) + stories.marker.substring(5)));
            case "origin" -> open(List.of("editor", "similar"));
            case "type" -> open(List.of("article", "section", "quote", "-quote"));
            case "facets" -> open(List.of("topic,speaker,author,publisher,language,year,month"));
            case "after" -> open(List.of("1"));
            case "since" -> open(List.of(cursor));
            case "wait" -> open(List.of("0", "1"));
            case "by" -> open(List.of("00000000-0000-7000-8000-000000000001"));
            case "kind" -> open(List.of("full", "-full"));
            case "from" -> open(List.of("2000-01-01", "2200-01-01"));
            case "to" -> open(List.of("9000-01-01", "2000-01-01"));
            case "date" -> open(List.of("published", "updated", "created"));
            case "state" -> open(List.of("waiting", "delivered"));
            case "sort" -> open(List.of("-publishedAt", "updatedAt", "-updatedAt", "createdAt", "-createdAt", "name",
                    "-name", "trashedAt"));
            case "view" -> open(List.of("published", "working"));
            case "limit" -> open(List.of("1", "100"));
            case "content" -> open(List.of("standfirst", "full"));
            case "history" -> open(List.of("true"));
            case "total" -> open(List.of("true", "false"));
            case "fields" -> open(List.of("headline", "article,highlights", "kicker", "sections", "authors,slug", "name", "text,article"));
            case "format" -> open(operation.formats());
            case "include" -> open(List.of("sections", "quotes", "related", "text", "sections,quotes,related,text", "article"));
            default -> throw new AssertionError(("%s has the parameter %s, for which LeakWalk.values knows no values: add"
                    + " those that would select what is hidden").formatted(operation, parameter));
        };
    }

    private static List<Value> open(List<String> values) {
        return values.stream().map(value -> new Value(value, null)).toList();
    }

    private List<Value> secrets(List<String> values) {
        return values.stream().flatMap(value -> Stream.of(
                new Value(value, unknown(value)), new Value("-" + value, "-" + unknown(value)))).toList();
    }

    private static List<Value> concat(List<Value> first, List<Value> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** What looks the same and leads to nothing. */
    private String unknown(String reference) {
        String other = new StringBuilder(reference.substring(reference.length() - 8)).reverse().toString();
        return reference.contains(stories.marker)
                ? reference.replace(stories.marker, "xqv" + stories.marker.substring(3))
                : reference.substring(0, reference.length() - 8) + (other.equals(reference) ? "00000000" : other);
    }

    /** A list is kept to what this walk made, and answered whole with its total, unless a parameter is about that. */
    private String query(Operation operation, String parameter, String value) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("publisher", stories.publisher);
        if (!operation.requiredQuery().isEmpty()) {
            query.put("q", operation.id().equals("suggest") ? stories.marker.substring(0, 4) : "words");
        }
        query.put("limit", "100");
        query.put("total", "true");
        query.keySet().retainAll(operation.parameters());
        if (operation.id().equals("suggest")) {
            query.put("limit", "20");
        }
        if (!parameter.isEmpty()) {
            query.put(parameter, value);
        }
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .reduce((one, two) -> one + "&" + two).map(all -> "?" + all).orElse("");
    }

    private static String at(String path, String reference) {
        return path.replaceFirst("\\{[^}]+}", reference);
    }

    // What comes back

    private Answer sendToNothing(String method, String pathAndQuery, Map<String, String> headers) {
        return nothing.computeIfAbsent(method + " " + pathAndQuery + " " + headers,
                request -> send(method, pathAndQuery, headers));
    }

    private Answer send(String method, String pathAndQuery, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + pathAndQuery))
                .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, List<String>> kept = new TreeMap<>(response.headers().map());
            kept.keySet().removeAll(OF_THE_REQUEST);
            return new Answer(response.statusCode(), kept, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shown shown(Answer answer) {
        if (answer.status() != 200) {
            return new Shown(answer.status(), 0, null, false, Set.of());
        }
        Set<String> ids = new TreeSet<>();
        if (answer.body().startsWith("<")) {
            Matcher found = FEED_ENTRY.matcher(answer.body());
            while (found.find()) {
                ids.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
            return new Shown(200, ids.size(), null, false, ids);
        }
        JsonNode tree = tree(answer);
        int size = 0;
        for (JsonNode item : tree.path("items")) {
            boolean computed = item.path("origin").asText().equals("similar");
            String id = computed ? item.at("/article/id").asText() : item.path("id").asText();
            // Stories of other tests may be as much alike as is just enough, or just not
            if (!computed || stories.visible.stream().anyMatch(article -> article.ref().id().equals(id))) {
                ids.add(id);
                size++;
            }
        }
        return new Shown(200, size, tree.at("/page/total").asText(),
                tree.at("/page/next").isTextual(), ids);
    }

    /** Nothing of what is no JSON. */
    private static JsonNode tree(Answer answer) {
        if (!answer.headers().getOrDefault("content-type", List.of()).toString().contains("json")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
