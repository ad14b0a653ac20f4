package io.standfirst.http.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.standfirst.http.Hashes;
import io.standfirst.http.Problem;
import io.standfirst.http.ProblemException;
import io.standfirst.http.Query;
import io.standfirst.http.paging.Page.PageInfo;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Which page of a list a client wants; to be taken as a {@code @BeanParam}, or extended with the filters of a list. */
public class PageRequest extends Selection {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** What may change from page to page; all else in the query decides which items the list has, and in what order. */
    private static final Set<String> NOT_FILTERS =
            Set.of("limit", "cursor", "sort", "total", "fields", "include", "format", "pretty");

    @QueryParam("limit")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many items a page has.",
            schema = @Schema(type = SchemaType.INTEGER,
                    minimum = "1", maximum = "100", defaultValue = "20"))
    private Integer limit;

    @QueryParam("cursor")
    @Parameter(name = "cursor", in = ParameterIn.QUERY,
            description = "`page.next` of the page before, with the same filters and sort.")
    private String cursor;

    @QueryParam("sort")
    @Parameter(name = "sort", in = ParameterIn.QUERY,
            description = "The member to sort by, after a minus sign for descending.",
            example = "-publishedAt")
    private String sort;

    @QueryParam("total")
    @Parameter(name = "total", in = ParameterIn.QUERY, description = "`true` to have all items counted, exactly.")
    private Boolean total;

    @Context
    UriInfo uri;

    /**
     * How many items a page has.
     *
     * @return 1 to {@value #MAX_LIMIT}
     * @throws ProblemException 400 if another number was asked for
     */
    public int limit() {
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw Problem.parameter("limit", "must be a whole number from 1 to " + MAX_LIMIT + ".").exception();
        }
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /**
     * The order asked for.
     *
     * @param byDefault  if none is
     * @param properties that can be sorted by, either way
     * @throws ProblemException 400 if another is asked for
     */
    public Sort sort(Sort byDefault, List<String> properties) {
        if (sort == null) {
            return byDefault;
        }
        Sort asked = Sort.parse(sort);
        if (!properties.contains(asked.property())) {
            List<String> allowed = new ArrayList<>(properties);
            properties.forEach(property -> allowed.add("-" + property));
            throw Problem.parameter("sort", "must be one of " + String.join(", ", allowed) + ".", allowed).exception();
        }
        return asked;
    }

    /**
     * The keys of the last item of the page before; empty for the first page.
     *
     * @param sorted the order in use
     * @throws ProblemException 400 if the cursor is damaged, or was made with another path, filter or order
     */
    public Optional<List<Object>> after(Sort sorted) {
        if (cursor == null) {
            return Optional.empty();
        }
        Cursor decoded = Cursor.decode(cursor);
        if (!decoded.sort().equals(sorted) || !decoded.fingerprint().equals(fingerprint())) {
            throw Problem.parameter("cursor", "belongs to a list with other filters or another order. Repeat those, or"
                    + " leave the cursor out to begin at the first page.").exception();
        }
        return Optional.of(decoded.keys());
    }

    /** Whether the items of all pages are to be counted. */
    public boolean total() {
        return Boolean.TRUE.equals(total);
    }

    /**
     * Makes the answer.
     *
     * @param items  of this page
     * @param keys   of its last item, if others follow: what it is sorted by, and its id; else null
     * @param sorted the order in use
     */
    public <T> Page<T> page(List<T> items, List<Object> keys, Sort sorted) {
        String next = keys == null ? null : new Cursor(sorted, fingerprint(), keys).encode();
        return new Page<>(items, new PageInfo(limit(), sorted.toString(), next, null));
    }

    /** The address of what is asked for, at another base. */
    public String address(String base) {
        String query = Query.parse(uri.getRequestUri().getRawQuery()).encoded();
        return query.isEmpty() ? base : base + "?" + query;
    }

    private String fingerprint() {
        TreeMap<String, List<String>> filters = new TreeMap<>(Query.parse(uri.getRequestUri().getRawQuery()).parameters());
        filters.keySet().removeAll(NOT_FILTERS);
        return Hashes.abbreviated((uri.getPath() + filters).getBytes(StandardCharsets.UTF_8));
    }
}
