package io.standfirst.outbound;

import io.standfirst.http.EnumNames;
import io.standfirst.http.Hashes;
import io.standfirst.http.Problem;
import io.standfirst.http.paging.Cursor;
import io.standfirst.http.paging.Sort;
import io.standfirst.store.ChangeRepository.Row;
import io.standfirst.store.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A place in the feed, behind something that was told.
 *
 * @param view   decides which numbers count
 * @param number of the change; 0 before the first
 * @param within the article behind which to go on among those that the change has touched, {@link #BEFORE_ALL} to begin with
 *               them; null once all of them are told
 * @param mark   tells the change from one of the same number in another database; empty if it is not known
 */
record Place(View view, long number, UUID within, String mark) {

    static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PARAMETER = "since";

    /** Behind the whole of a change. */
    static Place behind(View view, long number, Row change) {
        return new Place(view, number, null, markOf(change));
    }

    Place within(UUID article) {
        return new Place(view, number, article, mark);
    }

    /** Whether this can have been given out behind this change, of the same number. */
    boolean fits(Row change) {
        return mark.isEmpty() || mark.equals(markOf(change));
    }

    /** The opaque form, for clients. It is no secret: a reader's counts only changes that readers were told of. */
    String cursor() {
        List<Object> keys = new ArrayList<>(List.of(number));
        keys.add(within);
        return new Cursor(sort(view), mark, keys).encode();
    }

    /**
     * @throws io.standfirst.http.ProblemException 400 if it is not such a form, or was made for another view
     */
    static Place parse(View view, String cursor) {
        Cursor decoded = Cursor.decode(PARAMETER, cursor);
        if (!decoded.sort().equals(sort(view)) || decoded.keys().size() != 2
                || !(decoded.keys().get(0) instanceof Long number)
                || decoded.keys().get(1) != null && !(decoded.keys().get(1) instanceof UUID)) {
            throw Problem.parameter(PARAMETER, "belongs to another list or view. Take it from this address, with the same"
                    + " `view`.").exception();
        }
        return new Place(view, number, (UUID) decoded.keys().get(1), decoded.fingerprint());
    }

    private static Sort sort(View view) {
        return new Sort("change." + EnumNames.of(view), false);
    }

    private static String markOf(Row change) {
        return Hashes.abbreviated((change.at() + " " + change.id() + change.verb()).getBytes(StandardCharsets.UTF_8));
    }
}
