package io.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Walks through the archive page by page, as a reader and as a key holder, while other articles are written. Whatever
 * was there at the start has to be met, once; nothing may be met twice. Ends with 1 if not. Options:
 * {@code --database}, {@code --corpus}, {@code --limits}, {@code --java}.
 */
final class Walk {

    private final Service service;
    private final int articles;

    private Walk(Service service, int articles) {
        this.service = service;
        this.articles = articles;
    }

    public static void main(String... arguments) throws Exception {
        Options options = new Options(arguments);
        String kind = options.text("database", "h2");
        Path corpus = options.path("corpus", Corpus.place(kind));
        String[] limits = options.text("limits", "1,7,100").split(",");
        String[] java = options.java("-Xmx512m");
        options.end();
        int articles = Corpus.size(corpus);
        Path copy = Corpus.copy(corpus, "walk-" + kind);
        boolean whole = true;
        try (Database database = Database.open(kind, copy.resolve("data"));
                Service service = Service.start(database, copy.resolve("log"), java).awaitReady()) {
            Walk walk = new Walk(service, articles);
            Disturbance disturbance = new Disturbance(service.api(), articles);
            Thread writer = new Thread(disturbance);
            writer.start();
            List<Callable<Boolean>> walks = new ArrayList<>();
            for (String limit : limits) {
                walks.add(() -> walk.isWhole("reader", new Api(service.port(), null), Integer.parseInt(limit)));
                walks.add(() -> walk.isWhole("key holder", service.api(), Integer.parseInt(limit)));
            }
            whole = !Crew.run(walks.size(), walks::get).contains(false);
            disturbance.stop();
            writer.join();
            System.out.printf("Meanwhile %,d writes to other articles%n", disturbance.writes());
        }
        Corpus.delete(copy);
        System.exit(whole ? 0 : 1);
    }

    private boolean isWhole(String who, Api api, int limit) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Map<String, Integer> met = new HashMap<>();
        AtomicInteger pages = new AtomicInteger();
        String path = "/v1/articles?fields=slug&limit=" + limit;
        for (String cursor = ""; cursor != null; pages.incrementAndGet()) {
            JsonNode page = api.get(path + cursor).expect(200).json();
            page.path("items").forEach(item -> met.merge(item.path("slug").asText(), 1, Integer::sum));
            String next = page.path("page").path("next").asText(null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        long twice = met.values().stream().filter(times -> times > 1).count();
        int missing = 0;
        int expected = 0;
        for (int number = 0; number < articles; number++) {
            if (!Disturbance.isDisturbed(number)) {
                expected++;
                missing += met.containsKey(Stories.slug(number)) ? 0 : 1;
            }
        }
        System.out.printf("%-10s limit %3d: %,d pages in %.0f s, %,d undisturbed articles, %d missing, %d met twice%n",
                who, limit, pages.get(), (System.nanoTime() - begin) / 1e9, expected, missing, twice);
        return missing == 0 && twice == 0;
    }
}
