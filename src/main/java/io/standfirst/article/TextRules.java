package io.standfirst.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong with texts, addresses and lists, each with a pointer to where it stands. */
public final class TextRules {

    private final List<Violation> violations = new ArrayList<>();

    public void add(String pointer, String message) {
        violations.add(new Violation(pointer, message));
    }

    public void addAll(Collection<Violation> found) {
        violations.addAll(found);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Makes pointers relative to a part of the whole, for a request that sent that part alone. */
    public void rebase(String prefix) {
        violations.replaceAll(violation -> violation.pointer().startsWith(prefix + "/")
                || violation.pointer().equals(prefix)
                ? new Violation(violation.pointer().substring(prefix.length()), violation.message())
                : violation);
    }

    /**
     * Says in words where something is wrong, for a request that does not hold the place.
     *
     * @param prefix begins the message; its {@code %s} is the pointer
     */
    public void replacePointers(Pattern pointers, String pointer, String prefix) {
        violations.replaceAll(violation -> pointers.matcher(violation.pointer()).matches()
                ? new Violation(pointer, prefix.formatted(violation.pointer()) + violation.message())
                : violation);
    }

    /**
     * Ends the collection.
     *
     * @throws RuleViolationException with all that was found, if anything was
     */
    public void complete() {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
    }

    /** A line that has to be there. */
    public void requiredLine(String pointer, String text, int limit) {
        if (text == null || text.isBlank()) {
            add(pointer, text == null ? "is required" : "must not be blank");
        } else {
            line(pointer, text, limit);
        }
    }

    /** A line without white space at its ends and without line breaks; null passes. */
    public void line(String pointer, String text, int limit) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            add(pointer, "must not be blank; leave it out or send null for none");
        } else if (!text.strip().equals(text)) {
            add(pointer, "must not begin or end with white space");
        }
        if (text.codePoints().anyMatch(TextRules::breaksLine)) {
            add(pointer, "must be one line, without control characters");
        }
        length(pointer, text, limit);
    }

    /** A text of one or more lines that has to be there. */
    public void text(String pointer, String text, int limit) {
        if (text == null || text.isBlank()) {
            add(pointer, text == null ? "is required" : "must not be blank");
        }
        if (text != null && text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
            add(pointer, "must not have control characters other than line feeds");
        }
        length(pointer, text, limit);
    }

    public void length(String pointer, String text, int limit) {
        if (text != null && text.codePointCount(0, text.length()) > limit) {
            add(pointer, "must not be longer than %,d characters".formatted(limit));
        }
    }

    public void size(String pointer, List<?> items, int limit) {
        if (items.size() > limit) {
            add(pointer, "must not have more than %,d items".formatted(limit));
        }
    }

    public void distinct(String pointer, List<?> items) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i))) {
                add(pointer + "/" + i, "stands in the list already");
            }
        }
    }

    /** An absolute http or https URL; null passes. */
    public void url(String pointer, String text) {
        if (text != null && !isWebUrl(text)) {
            add(pointer, "must be an absolute http or https URL");
        }
        length(pointer, text, Limits.URL);
    }

    /** A well-formed language tag of BCP 47. */
    public void language(String pointer, String tag) {
        try {
            if (tag == null || new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
                add(pointer, "must be a language tag of BCP 47, such as en or pt-BR");
            }
        } catch (IllformedLocaleException e) {
            add(pointer, "must be a language tag of BCP 47, such as en or pt-BR");
        }
        length(pointer, tag, Limits.LANGUAGE);
    }

    private static boolean isWebUrl(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null && !uri.getRawAuthority().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}
