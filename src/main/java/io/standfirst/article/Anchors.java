package io.standfirst.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every section the fragment of its own address: made once from the heading, and then kept. */
public final class Anchors {

    private Anchors() {
    }

    public static Article fill(Article article) {
        Set<String> taken = new HashSet<>();
        article.sections().forEach(section -> taken.add(section.anchor()));
        List<Section> filled = new ArrayList<>();
        for (Section section : article.sections()) {
            filled.add(section.anchor() == null ? section.withAnchor(free(section, taken)) : section);
        }
        return article.withSections(filled);
    }

    private static String free(Section section, Set<String> taken) {
        String made = section.heading() == null ? Section.LEDE : Slugs.of(section.heading(), "section");
        String anchor = made;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = made + "-" + number;
        }
        return anchor;
    }
}
