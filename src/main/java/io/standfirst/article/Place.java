package io.standfirst.article;

import java.util.List;
import java.util.UUID;

/**
 * Where in an article the words of a quote stand.
 *
 * @param section the section whose plain text the spans count in; null for the standfirst
 * @param spans   one, or several where an attribution interrupts the words; in order, not empty, not overlapping
 */
public record Place(UUID section, List<Span> spans) {

    public Place {
        spans = List.copyOf(spans);
    }

    public boolean inStandfirst() {
        return section == null;
    }
}
