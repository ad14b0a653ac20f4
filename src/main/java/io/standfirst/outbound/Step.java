package io.standfirst.outbound;

import io.standfirst.store.FeedReader.Line;
import io.standfirst.store.FeedReader.Touched;
import io.standfirst.store.Noun;
import io.standfirst.store.Verb;
import io.standfirst.store.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One thing that the feed may tell: a change, or that a change has touched an article.
 *
 * @param touched the article that names what the change is of; null for the change itself
 */
record Step(Line line, UUID touched) {

    /**
     * Changes, each followed by the articles that it has touched.
     *
     * @param begun   the change of which only the touched articles are left to tell; null if there is none
     * @param touched in the order of the changes
     */
    static List<Step> of(View view, Line begun, List<Line> lines, List<Touched> touched) {
        Map<Long, List<UUID>> articles = touched.stream().collect(Collectors.groupingBy(
                Touched::position, Collectors.mapping(Touched::article, Collectors.toList())));
        List<Step> steps = new ArrayList<>();
        if (begun != null) {
            add(steps, begun, articles.getOrDefault(begun.position(view), List.of()));
        }
        for (Line line : lines) {
            steps.add(new Step(line, null));
            add(steps, line, articles.getOrDefault(line.position(view), List.of()));
        }
        return steps;
    }

    private static void add(List<Step> steps, Line line, List<UUID> articles) {
        articles.forEach(article -> steps.add(new Step(line, article)));
    }

    /** The article that it is about; null for a speaker, an author or a topic. */
    UUID article() {
        return touched == null ? line.change().article() : touched;
    }

    /** The place behind it, given what follows; null for nothing. */
    Place place(View view, Step next) {
        Place behind = Place.behind(view, line.position(view), line.change());
        boolean goesOn = next != null && next.line == line;
        return goesOn ? behind.within(touched == null ? Place.BEFORE_ALL : touched) : behind;
    }

    /** Whether it took something away that was never there for whoever followed from before it. */
    boolean isOfNothing(View view) {
        var change = line.change();
        return touched == null && (view == View.WORKING
                ? change.verb() == Verb.CREATED
                : !change.seenBefore() && change.verb() != Verb.WITHDRAWN);
    }

    Noun noun(View view) {
        return touched != null || view == View.PUBLISHED ? Noun.ARTICLE : line.change().noun();
    }

    /** What readers are told is in terms of what they see. */
    Verb verb(View view) {
        var change = line.change();
        if (touched != null) {
            return Verb.UPDATED;
        } else if (view == View.WORKING || change.verb() == Verb.WITHDRAWN) {
            return change.verb();
        } else if (change.seenAfter()) {
            return change.seenBefore() ? Verb.UPDATED : Verb.PUBLISHED;
        }
        return Verb.UNPUBLISHED;
    }
}
