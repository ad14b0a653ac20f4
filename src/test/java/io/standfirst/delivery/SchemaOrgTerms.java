package io.standfirst.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As much of the vocabulary of schema.org as articles need, from {@code schema-org-terms.txt}. */
final class SchemaOrgTerms {

    private final Map<String, List<String>> parents = new HashMap<>();
    /** By name: the types that have the property, and those that its values may be of. */
    private final Map<String, List<Set<String>>> properties = new HashMap<>();

    static SchemaOrgTerms read() {
        SchemaOrgTerms terms = new SchemaOrgTerms();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                SchemaOrgTerms.class.getResourceAsStream("schema-org-terms.txt"), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(terms::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return terms;
    }

    private void add(String line) {
        String[] words = line.strip().split("\\s+");
        if (words[0].equals("type")) {
            parents.put(words[1], List.of(words).subList(2, words.length));
        } else {
            int colon = List.of(words).indexOf(":");
            properties.put(words[0], List.of(new HashSet<>(List.of(words).subList(1, colon)),
                    new HashSet<>(List.of(words).subList(colon + 1, words.length))));
        }
    }

    /** What is not in the vocabulary, or not where it may be. */
    List<String> check(JsonNode document) {
        List<String> faults = new ArrayList<>();
        if (!document.path("@context").asText().equals("https://schema.org")) {
            faults.add("no context");
        }
        check(document, faults);
        return faults;
    }

    private void check(JsonNode thing, List<String> faults) {
        List<String> types = types(thing);
        types.stream().filter(type -> !parents.containsKey(type)).forEach(type -> faults.add("no type " + type));
        thing.fields().forEachRemaining(member -> {
            if (member.getKey().startsWith("@")) {
                return;
            }
            List<Set<String>> property = properties.get(member.getKey());
            if (property == null || !isOneOf(types, property.get(0))) {
                faults.add(types + " has no " + member.getKey());
                return;
            }
            for (JsonNode value : member.getValue().isArray() ? member.getValue() : List.of(member.getValue())) {
                if (!fits(value, property.get(1))) {
                    faults.add(member.getKey() + " cannot be " + value);
                }
                if (value.isObject()) {
                    check(value, faults);
                }
            }
        });
    }

    private boolean fits(JsonNode value, Set<String> range) {
        if (value.isObject()) {
            return isOneOf(types(value), range);
        }
        if (value.isIntegralNumber()) {
            return range.contains("Integer") || range.contains("Number");
        }
        return value.isTextual() && (range.contains("Text") || range.contains("URL") && value.asText().matches("https?://\\S+")
                || range.contains("DateTime") && isInstant(value.asText()));
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<String> types(JsonNode thing) {
        List<String> types = new ArrayList<>();
        (thing.path("@type").isArray() ? thing.path("@type") : List.of(thing.path("@type"))).forEach(type -> types.add(type.asText()));
        return types;
    }

    /** Whether one of the types, or one above it, is among others. */
    private boolean isOneOf(List<String> types, Set<String> others) {
        return types.stream().anyMatch(type -> others.contains(type) || isOneOf(parents.getOrDefault(type, List.of()), others));
    }
}
