package io.standfirst.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.standfirst.http.json.Patch;
import io.standfirst.http.json.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Applies patches to writable forms. What comes out is read as strictly as if it had been sent, so that {@code PATCH} is
 * the same as reading, changing and {@code PUT}, in one step.
 */
@ApplicationScoped
public class Patches {

    private final StrictJson json;

    Patches(StrictJson json) {
        this.json = json;
    }

    /**
     * @param form the writable form of what is stored
     * @throws io.standfirst.http.ProblemException 409 if the patch does not fit, 400 if its result has not the shape of
     *                                             the form
     */
    public <I> I apply(Patch patch, I form, Class<I> type) {
        JsonNode before = json.document(form);
        JsonNode after = patch.applyTo(before);
        return json.convert(PatchedReferences.meant(before, after), type);
    }
}
