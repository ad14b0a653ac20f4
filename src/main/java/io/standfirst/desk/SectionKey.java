package io.standfirst.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.UUID;

/**
 * Names a section: by its id, or by its position in the request, since a section that is not stored yet has no id.
 *
 * @param id       null if the position is given
 * @param position from 0; null if the id is given
 */
public record SectionKey(UUID id, Integer position) {

    @JsonCreator(mode = Mode.DELEGATING)
    public static SectionKey of(UUID id) {
        return new SectionKey(id, null);
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static SectionKey of(int position) {
        return new SectionKey(null, position);
    }
}
