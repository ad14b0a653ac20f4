package io.standfirst.http;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of error that this server answers with. Each is served at {@code /problems/<slug>}, so that the
 * {@code type} of a problem can be followed. A new kind is one entry here; its slug is never changed once released.
 */
public enum ProblemType {

    MALFORMED_JSON("malformed-json", 400, "The body is not well-formed JSON",
            "The body could not be read as one JSON document in UTF-8: a syntax error, a name given twice in one"
                    + " object, text after the end, bytes that are not UTF-8, half of a surrogate pair, or the"
                    + " character U+0000.",
            "Correct the body at the place named by line and column, or by the pointer."),
    INVALID_BODY("invalid-body", 400, "The body does not have the expected shape",
            "The body is well-formed, but a member is unknown, has the wrong type, or holds null where none"
                    + " is allowed.",
            "Correct the members that `errors` points to; where the choice is limited, `allowed` lists it."),
    MALFORMED_TEXT("malformed-text", 400, "The body is not text in UTF-8",
            "A body that is plain text, Markdown or HTML has bytes that are not UTF-8, or the character U+0000.",
            "Correct the body at the place named by line and column, or convert it to UTF-8."),
    MALFORMED_MARKDOWN("malformed-markdown", 400, "The document of Markdown cannot be read",
            "The front matter is missing or is not the part of YAML that is taken (no tags, anchors and aliases, no name twice),"
                    + " or a section's id is malformed.",
            "Correct the document at the place named by line and column. To make an article of a raw story, POST it."),
    INVALID_REQUEST("invalid-request", 400, "The request could not be understood",
            "The request line, the path or a header is not valid HTTP, or a header's value does not follow its syntax.",
            "Correct the request line or the header and send the request again."),
    INVALID_PARAMETER("invalid-parameter", 400, "A query parameter is unknown or has a wrong value",
            "Nothing in a query is ever ignored: a parameter with an unknown name, with a wrong value or given twice is"
                    + " refused.",
            "Correct the parameters that `errors` names; where the choice is limited, `allowed` lists it."),
    UNAUTHORIZED("unauthorized", 401, "This needs a valid key",
            "The request has no key, or one that is unknown, expired or revoked.",
            "Send `Authorization: Bearer <key>` with a key that an administrator made."),
    FORBIDDEN("forbidden", 403, "The key does not allow this",
            "The key is valid, but its role is not allowed to do this.",
            "Use a key of the role that `detail` names, or ask an administrator."),
    NOT_FOUND("not-found", 404, "There is nothing here",
            "The path is unknown, or what it names does not exist or is not visible to you.",
            "Check the id or slug. Unpublished content is visible with a key only."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This path does not take this method",
            "The path exists, but not for this HTTP method.",
            "Use one of the methods in the `Allow` header."),
    NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted media types can be served",
            "The `Accept` header (or the format asked for) names nothing that this path can answer with.",
            "Send `Accept: application/json`, or no `Accept` at all."),
    CONFLICT("conflict", 409, "The request conflicts with the present state",
            "What is stored does not allow this change now.",
            "Read the resource again and see what `detail` names."),
    SLUG_TAKEN("slug-taken", 409, "The slug is taken",
            "Another resource has this slug, or had it before: old slugs stay reserved, for their redirects.",
            "Choose another slug, or leave it out to have one made."),
    QUOTE_BROKEN("quote-broken", 409, "The change would break a quote",
            "The words of a placed quote have to stand in the text, and after this change they would not.",
            "Change the quote along with the text, or repeat the request with `?quotes=detach` or `?quotes=follow`."),
    IN_USE("in-use", 409, "It is in use",
            "Something else still refers to it, so it cannot be deleted.",
            "Remove what `uses` lists, then delete it. Links to an article in the trash are not shown: bring it back first."),
    VISIBLE_TO_READERS("visible-to-readers", 409, "Readers see it, or will",
            "It is published or scheduled, and this is only possible while readers do not see it.",
            "Unpublish it first."),
    PATCH_FAILED("patch-failed", 409, "The patch does not fit what is there",
            "An operation of a JSON Patch (RFC 6902) names a place that does not exist, or a `test` found another value."
                    + " Nothing was changed.",
            "Read the resource, see what stands at the place that `detail` names, and correct the patch. It applies to the"
                    + " writable form: what PUT takes."),
    REVISION_MISMATCH("revision-mismatch", 409, "The working copy is at another revision",
            "The request names a revision, and the working copy has changed since.",
            "Read the working copy again, check what changed, and name its present revision."),
    IN_FLIGHT("in-flight", 409, "The same request is being answered",
            "A request with this `Idempotency-Key` came a moment ago, and its answer is not ready yet.",
            "Wait as many seconds as `Retry-After` says and send the request again: you will get the first one's answer."),
    NAMES_WHAT_IS_GONE("names-what-is-gone", 409, "The revision names what is gone",
            "The revision names authors, topics, speakers or related articles that were deleted since.",
            "Look at `gone`, and repeat the request with `?missing=leave-out` to restore the rest."),
    WITHDRAWN("withdrawn", 410, "It was withdrawn",
            "The publisher took it back. The notice in `detail` says why.",
            "Remove your copy of it."),
    CURSOR_EXPIRED("cursor-expired", 410, "The cursor is too old",
            "The changes behind this cursor are no longer all kept, or the cursor is of another database, such as one before it was"
                    + " restored from a copy. What happened since cannot be told.",
            "Begin anew: take a cursor from the address in `restart`, read what you follow, and go on from that cursor."),
    PRECONDITION_FAILED("precondition-failed", 412, "It is not as you expect it",
            "`If-Match` or `If-None-Match` does not hold: somebody changed (or created) the resource in between.",
            "Read it again, redo the change on what is there now, and send the new `ETag` in `If-Match`."),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large",
            "The body of the request is longer than this server takes.",
            "Send less at once. The limit is the server's setting `quarkus.http.limits.max-body-size`."),
    URI_TOO_LONG("uri-too-long", 414, "The URI is too long",
            "The path with its query is longer than this server takes.",
            "Ask for fewer ids or filters at once."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body's media type is not supported",
            "The `Content-Type` is missing, is not one that this path takes, or names another charset than UTF-8; or"
                    + " the body has a `Content-Encoding`.",
            "Send `Content-Type: application/json` (with curl: `-H 'Content-Type: application/json'`)."),
    RULE_VIOLATION("rule-violation", 422, "The content breaks a rule",
            "The body is well-formed and has the right shape, but what it says is not allowed.",
            "Correct every place in `errors`."),
    AMBIGUOUS("ambiguous", 422, "It could be more than one",
            "What the request names fits several things, and the server does not guess.",
            "Choose one of those that `errors` lists."),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key was used for another request",
            "A request with this `Idempotency-Key` and other content was answered within the last 24 hours.",
            "Use a new `Idempotency-Key` for each new request, and the same one only to repeat the same request."),
    PRECONDITION_REQUIRED("precondition-required", 428, "The request must be conditional",
            "This server takes writes only with `If-Match`, so that nobody overwrites what they have not seen.",
            "Read the resource and send its `ETag` in `If-Match`."),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests",
            "This client sent more requests than it may in this time.",
            "Wait as many seconds as `Retry-After` says."),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large",
            "The headers of the request are together longer than this server takes.",
            "Send fewer or shorter headers."),
    INTERNAL_ERROR("internal-error", 500, "The server failed",
            "A fault of the server, not of the request. It was logged with the request id.",
            "Try again later; if it stays, report it with the `X-Request-Id` of the answer."),
    SEARCH_NOT_READY("search-not-ready", 503, "Search cannot answer yet",
            "The search index is being made, or does not have the change yet that the request waits for.",
            "Wait as many seconds as `Retry-After` says and send the request again."),
    UNAVAILABLE("unavailable", 503, "The server cannot answer now",
            "The database is away, or the server is overloaded or stopping. A change may or may not have been stored.",
            "Wait as many seconds as `Retry-After` says and send the request again."),
    INSUFFICIENT_STORAGE("insufficient-storage", 507, "The server has no space left",
            "The database could not write for want of space, and nothing of this request was stored. Reading goes on.",
            "Tell whoever runs the server, and send the request again later.");

    private final String slug;
    private final int status;
    private final String title;
    private final String explanation;
    private final String remedy;

    ProblemType(String slug, int status, String title, String explanation, String remedy) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.explanation = explanation;
        this.remedy = remedy;
    }

    /** The last segment of the type's URI. */
    public String slug() {
        return slug;
    }

    /** The HTTP status that always goes with it. */
    public int status() {
        return status;
    }

    /** One short sentence, the same at every occurrence (RFC 9457, 3.1.3). */
    public String title() {
        return title;
    }

    /** What happened, for whoever follows the type's URI. */
    public String explanation() {
        return explanation;
    }

    /** What to do next. */
    public String remedy() {
        return remedy;
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /**
     * The general kind for a status that the framework chose.
     *
     * @param status 400 to 599; one without an entry here falls back to its class
     */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> RULE_VIOLATION;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            case 507 -> INSUFFICIENT_STORAGE;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
    }
}
