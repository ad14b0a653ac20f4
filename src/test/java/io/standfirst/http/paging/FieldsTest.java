package io.standfirst.http.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.standfirst.http.ProblemException;

class FieldsTest {

    private static final List<String> ALLOWED = List.of("id", "slug", "headline");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void keepsIdAndOrderOfDocument() throws JsonProcessingException {
        JsonNode document = json.readTree("{\"id\":1,\"slug\":\"a\",\"headline\":\"b\"}");

        assertEquals("{\"id\":1,\"headline\":\"b\"}", Fields.parse("headline", ALLOWED).select(document).toString());
    }

    @Test
    void selectsInItemsOfList() throws JsonProcessingException {
        JsonNode list = json.readTree("{\"items\":[{\"id\":1,\"slug\":\"a\"}],\"page\":{\"size\":1}}");

        assertEquals("{\"items\":[{\"id\":1}],\"page\":{\"size\":1}}",
                Fields.parse("id", ALLOWED).select(list).toString());
    }

    @Test
    void showsAllIfNothingIsChosen() {
        assertTrue(Fields.parse(null, ALLOWED).isAll());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "other", "slug,", "slug, headline", "Slug"})
    void listsAllowedNames(String text) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> Fields.parse(text, ALLOWED));

        assertEquals(ALLOWED, thrown.problem().errors().get(0).allowed());
    }
}
