package io.standfirst.bulk;

import io.standfirst.access.Actor;
import io.standfirst.desk.ArticleInput;
import io.standfirst.store.ImportProgress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One import: gathers its lines, and has them stored when there are enough. */
final class ImportRun {

    private final Report report;
    private final Actor actor;
    private final ImportBatches batches;
    private final int size;
    private final List<Arrived> gathered = new ArrayList<>();
    /** The ids and slugs of what is gathered. */
    private final Set<Object> names = new HashSet<>();
    private ImportProgress progress;
    /** Whether what is gathered was archived. */
    private boolean archives;

    ImportRun(ImportProgress progress, Report report, Actor actor, ImportBatches batches, int size) {
        this.progress = progress;
        this.report = report;
        this.actor = actor;
        this.batches = batches;
        this.size = size;
    }

    void take(Arrived arrived) {
        Set<Object> own = arrived.content() instanceof ArticleInput input ? names(input) : Set.of();
        boolean archived = !arrived.isRefused() && !(arrived.content() instanceof ArticleInput);
        // A line about the article of an earlier one has to find that stored
        if (gathered.size() >= size || archived != archives || own.stream().anyMatch(names::contains)) {
            store();
        }
        archives = archived;
        gathered.add(arrived);
        names.addAll(own);
    }

    /** Stores what is gathered. */
    void store() {
        if (!gathered.isEmpty()) {
            progress = batches.store(List.copyOf(gathered), progress, actor, report);
            gathered.clear();
        }
        names.clear();
    }

    ImportProgress progress() {
        return progress;
    }

    private static Set<Object> names(ArticleInput input) {
        return Stream.of(input.id(), input.slug()).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
