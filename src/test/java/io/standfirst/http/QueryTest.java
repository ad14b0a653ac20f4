package io.standfirst.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void decodes() {
        assertEquals(Map.of("q", List.of("a b", "Z\u00FCrich"), "pretty", List.of(""), "x y", List.of("=&")),
                Query.parse("q=a+b&pretty&&q=Z%C3%bcrich&x%20y=%3D%26").parameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%1", "a=%zz", "a=%ff", "a=%c0%80", "a=%ed%a0%80", "a=%00", "%=a", "a=%+1"})
    void refusesWhatCannotBeDecoded(String raw) {
        assertThrows(ProblemException.class, () -> Query.parse(raw));
    }

    @Test
    void encodesWhatItDecoded() {
        assertEquals("ids=a,b&q=1+%26+2&pretty&cursor=c",
                Query.parse("ids=a,b&q=1%20%26+2&pretty").with("cursor", "c").encoded());
    }

    @Test
    void replacesInPlace() {
        assertEquals("cursor=new&limit=3", Query.parse("cursor=old&limit=3").with("cursor", "new").encoded());
    }
}
