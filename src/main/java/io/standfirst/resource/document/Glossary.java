package io.standfirst.resource.document;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What words mean wherever they stand; a record says more only where it means something else by one. */
final class Glossary {

    /** Addresses, wherever they stand. */
    private static final List<String> ADDRESSES = List.of("url", "canonicalUrl");
    private static final String ADDRESS_LISTS = "sameAs";
    /** Editors write addresses in any script, which are IRIs (RFC 3987). */
    private static final String ADDRESS = "iri";

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            entry("id", "Never changes"),
            entry("slug", "The readable name in addresses; it may change, and old ones redirect"),
            entry("url", "Its address"),
            entry("name", "As readers see it"),
            entry("description", "Who or what it is, plain text"),
            entry("items", "In the order of the list"),
            entry("page", "Where the page stands in its list"),
            entry("headline", "The title of the story"),
            entry("kicker", "The short line over the headline"),
            entry("standfirst", "The introductory paragraph under the headline, plain text"),
            entry("publisher", "Who publishes it"),
            entry("canonicalUrl", "Where the story stands first, if that is elsewhere"),
            entry("language", "A BCP 47 language tag"),
            entry("image", "The picture at the top"),
            entry("caption", "What is said under the picture"),
            entry("credit", "Who made the picture"),
            entry("authors", "In the order of the byline"),
            entry("topics", "The leading topic first"),
            entry("sections", "The body, in the order of reading"),
            entry("quotes", "Who said what in it"),
            entry("related", "Links that editors chose"),
            entry("from", "What it was before; null if it was not there"),
            entry("to", "What it is after; null if it is gone"),
            entry("title", "What the link says, or the kind in one sentence"),
            entry("text", "The words"),
            entry("kind", "Which kind it is"),
            entry("place", "Where the words stand in the article; null if nowhere"),
            entry("speaker", "Who said it"),
            entry("relation", "What the other story is to this one"),
            entry("article", "The story"),
            entry("parent", "The wider topic"),
            entry("position", "From 0"),
            entry("start", "The first code point, from 0"),
            entry("end", "The first code point after it"),
            entry("revision", "The number of the revision"),
            entry("reason", "What readers are told"),
            entry("withdrawal", "Why and when it was withdrawn; null if it was not"),
            entry("about", "Which part of the article"),
            entry("at", "When"),
            entry("expiresAt", "The first instant at which it no longer works; null if never"),
            entry("revokedAt", "When it was revoked; null if it was not"),
            entry("type", "Its address, as in `type` of a problem"),
            entry("status", "The HTTP status that goes with it"),
            entry("explanation", "What happened"),
            entry("remedy", "What to do next"),
            entry("createdAt", "When it was made"),
            entry("updatedAt", "When it last changed"),
            entry("visibleFrom", "The first instant at which readers see it"),
            entry("withdrawnAt", "When it was withdrawn"),
            entry("part", "Which part of the article"),
            entry("changes", "What is different"),
            entry("change", "What happened to it"),
            entry("operation", "Whether the words stayed, went or came"),
            entry("role", "What its holder may do"),
            entry("origin", "Who chose it"),
            entry("heading", "The line over the section"),
            entry("speakerRole", "What the speaker was at that time"));

    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("UUID", "An id, as RFC 9562 writes it"),
            entry("Instant", "An instant in UTC, as RFC 3339 writes it"),
            entry("Status", "How an article stands"),
            entry("View", "The working copy, or the edition that readers see"),
            entry("Role", "What a key may do: each role all that the ones before it may"),
            entry("QuoteKind", "A whole statement, or words out of one"),
            entry("SpeakerKind", "What a speaker is"),
            entry("CorrectionKind", "Something was wrong, or was unclear"),
            entry("Relation", "What a linked story is to the one that links"),
            entry("RelatedOrigin", "An editor chose it, or it was computed to be similar"),
            entry("QuotePolicy", "What becomes of quotes whose words a change would break"),
            entry("MissingPolicy", "What becomes of what a revision names and is gone"),
            entry("Ended", "Which editions to end"),
            entry("Format", "How the answer is written"),
            entry("Verb", "What was done"),
            entry("Noun", "What something is"),
            entry("Kind", "What can be found"),
            entry("Type", "What is suggested"),
            entry("ItemChange", "What happened to an item of a list"),
            entry("WordOperation", "What happened to a run of words"),
            entry("DeliveryState", "What has become of a delivery"),
            entry("ArticleDate", "An instant in the life of an article"));

    /** By the end of the name of what has members; no name has two of them. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "Page", "A page of a list",
            "List", "A list, whole",
            "History", "What changed from one edition to the next, the latest first",
            "Input", "What is sent to create or replace it",
            "Document", "What is answered",
            "Link", "Names it, with what a page shows of it",
            "Difference", "What changed in it",
            "Info", "Where a page stands in its list");

    private Glossary() {
    }

    static void explain(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                schema.setDescription(schema.getProperties() == null
                        ? VALUES.getOrDefault(name, "One of a few words")
                        : ofSchema(name));
            }
            if (schema.getProperties() != null) {
                schema.getProperties().forEach(Glossary::explain);
            }
        });
    }

    private static void explain(String name, Schema member) {
        if (member.getDescription() == null) {
            member.setDescription(MEMBERS.get(name));
        }
        if (ADDRESSES.contains(name) && Schemas.isText(member)) {
            member.setFormat(ADDRESS);
        }
        if (name.equals(ADDRESS_LISTS)) {
            member.getItems().setFormat(ADDRESS);
        }
    }

    private static String ofSchema(String name) {
        return SCHEMAS.entrySet().stream().filter(word -> name.endsWith(word.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("Part of an answer or a request");
    }
}
