package io.standfirst.outbound;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some changes, in their order.
 *
 * @param more whether there are others behind them already
 */
@Schema(requiredProperties = {"items", "next", "more"})
public record ChangePage(
        @Schema(description = "In the order in which they happened") List<ChangeDocument> items,
        @Schema(description = "The cursor to go on from, as `since`") String next,
        @Schema(description = "Whether others follow already, so that it is worth asking again at once") boolean more) {

    public ChangePage {
        items = List.copyOf(items);
    }

    /** Whether there is nothing to tell, and nothing more to read. */
    boolean tellsNothing() {
        return items.isEmpty() && !more;
    }
}
