package io.standfirst.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.standfirst.article.Article;
import io.standfirst.article.Section;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|0",
            "— … ! 😀 ❤️|0",
            "We are done.|3",
            "“We’re” 'done', isn't it?|4",
            "a well-known word—and another -- so|6",
            "U.S. 3,000 3.5% 10:30 1990s|5",
            "and/or|2",
            "l’été e\u0301te\u0301|2",
            "Straßen-\u00adbahn Donau\u00addampf|3",
            "中文新闻。很好|6",
            "日本語のテキスト 2024年|10",
            "한국어 문장 입니다|3",
            "اللغة العربية جميلة|3",
            "می\u200cخواهم کتاب|2",
            "हिन्दी में लिखा|3",
            "ភាសា\u200bខ្មែរ|2",
            "𝒜𝒷𝒸 𠀀𠀁|3"})
    void countsWords(String text, int words) {
        assertEquals(words, WordCount.of(text));
    }

    @Test
    void countsStandfirstHeadingsAndTexts() {
        Section lede = Section.written(new UUID(0, 1), null, "*ignored*").withText("one two three");
        Section rest = Section.written(new UUID(0, 2), "four five", "").withText("six");
        Article article = new Article(new UUID(0, 0), "Not counted", "Nor this", "seven", null, "en", null, null,
                List.of(), List.of(), List.of(lede, rest), List.of(), List.of());
        assertEquals(7, WordCount.of(article));
    }
}
