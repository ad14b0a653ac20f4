package io.standfirst.article.diff;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import io.standfirst.article.diff.Alignments.Stretch;
import java.util.List;

/** What changed from some lines to others, in the format that {@code diff -u} has. */
public final class LineDifference {

    /** Lines around each change that are shown as they are. */
    private static final int CONTEXT = 3;

    private LineDifference() {
    }

    /**
     * The lines of a unified diff. Bounded like every comparison here: of what would take too long, all is shown as
     * replaced.
     *
     * @param oldTitle what the old lines are called
     * @param newTitle what the new lines are called
     */
    public static List<String> unified(String oldTitle, List<String> old, String newTitle, List<String> now) {
        Patch<String> patch = patch(new Alignments().align(old, now));
        return patch.getDeltas().isEmpty()
                ? List.of("--- " + oldTitle, "+++ " + newTitle)
                : UnifiedDiffUtils.generateUnifiedDiff(oldTitle, newTitle, old, patch, CONTEXT);
    }

    private static Patch<String> patch(List<Stretch<String>> stretches) {
        Patch<String> patch = new Patch<>();
        int from = 0;
        int to = 0;
        for (Stretch<String> stretch : stretches) {
            Chunk<String> removed = new Chunk<>(from, stretch.old());
            Chunk<String> added = new Chunk<>(to, stretch.now());
            if (!stretch.same()) {
                patch.addDelta(stretch.old().isEmpty() ? new InsertDelta<>(removed, added)
                        : stretch.now().isEmpty() ? new DeleteDelta<>(removed, added)
                        : new ChangeDelta<>(removed, added));
            }
            from += stretch.old().size();
            to += stretch.now().size();
        }
        return patch;
    }
}
