package io.standfirst.desk;

import io.standfirst.article.Article;
import io.standfirst.article.Section;
import io.standfirst.store.StoredArticle;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Writes the sections of an article. */
@Singleton
public class SectionDesk extends ListDesk<Section, SectionInput> {

    SectionDesk(Desk desk, Patches patches) {
        super(desk, patches, SectionInput.class);
    }

    @Override
    List<Section> list(Article article) {
        return article.sections();
    }

    @Override
    Article with(Article article, List<Section> changed) {
        return article.withSections(changed);
    }

    @Override
    UUID idOf(Section item) {
        return item.id();
    }

    @Override
    Section make(Composition composition, SectionInput input) {
        return composition.section(input, "");
    }

    @Override
    SectionInput form(StoredArticle article, Section item, int position) {
        return SectionInput.of(item, position);
    }
}
