package io.standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 5646, 2.1.1, and what is no tag at all. */
class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({"EN, en", "en-gb, en-GB", "ZH-HANT-tw, zh-Hant-TW", "mn-Cyrl-MN, mn-Cyrl-MN", "en-ca-X-CA, en-CA-x-ca",
            "az-latn-X-LATN, az-Latn-x-latn", "X-WHATEVER-EN, x-whatever-en", "sl-NEDIS, sl-nedis", "de-ch-1996, de-CH-1996", "-, -", "en-, en-"})
    void haveOneSpelling(String written, String cased) {
        assertEquals(cased, LanguageTags.cased(written));
    }

    @Test
    void mayBeLeftOut() {
        assertNull(LanguageTags.cased(null));
    }
}
