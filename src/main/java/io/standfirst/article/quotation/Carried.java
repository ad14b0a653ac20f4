package io.standfirst.article.quotation;

import io.standfirst.article.Article;
import java.util.List;

/**
 * An article after an edit, with the words of every placed quote in their place.
 *
 * @param article  the edited article, its quotes carried along
 * @param reworded quotes whose words followed the text
 * @param detached quotes that lost their place
 */
public record Carried(Article article, List<Reworded> reworded, List<Detached> detached) {

    public Carried {
        reworded = List.copyOf(reworded);
        detached = List.copyOf(detached);
    }
}
