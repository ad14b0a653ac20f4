package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at what is there after a restart, and holds it against the ledger. */
final class Witness {

    private static final int READERS = 4;

    private final Api api;

    Witness(Api api) {
        this.api = api;
    }

    /** What was lost, is half there, or came back: a line for each. */
    List<String> wrong(Ledger ledger) throws IOException, InterruptedException {
        Set<String> trash = trash();
        List<String> articles = ledger.articles();
        return Crew.<List<String>>run(READERS, reader -> () -> {
            List<String> wrong = new ArrayList<>();
            for (int i = reader; i < articles.size(); i += READERS) {
                String article = articles.get(i);
                String state = state(article, trash);
                if (!ledger.settle(article, state)) {
                    wrong.add(article + " must not be " + state);
                }
            }
            return wrong;
        }).stream().flatMap(List::stream).toList();
    }

    private String state(String article, Set<String> trash) throws IOException, InterruptedException {
        Api.Answer answer = api.get("/v1/articles/" + article).expect(200, 404);
        if (answer.status() == 404) {
            return trash.contains(article) ? Ledger.TRASHED : null;
        }
        return trash.contains(article) ? "both there and in the trash" : KillWriter.token(answer.json());
    }

    private Set<String> trash() throws IOException, InterruptedException {
        Set<String> slugs = new HashSet<>();
        String path = "/v1/trash?limit=100&fields=slug";
        for (String cursor = ""; cursor != null;) {
            JsonNode page = api.get(path + cursor).expect(200).json();
            page.path("items").forEach(item -> slugs.add(item.path("slug").asText()));
            String next = page.path("page").path("next").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return slugs;
    }
}
