package io.standfirst.desk;

import io.standfirst.http.Problem;
import io.standfirst.http.ProblemType;
import io.standfirst.store.Noun;
import io.standfirst.store.Use;
import io.standfirst.store.UseReader;
import io.standfirst.store.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds that nothing is deleted to which something refers. The database holds it, too, but cannot tell what refers to it. */
@ApplicationScoped
class Unused {

    private final UseReader reader;

    Unused(UseReader reader) {
        this.reader = reader;
    }

    /**
     * To be called with a lock on what is to be deleted.
     *
     * @throws io.standfirst.http.ProblemException naming what refers to it
     */
    void require(Noun noun, UUID id) {
        List<Use> uses = reader.uses(noun, id);
        if (!uses.isEmpty()) {
            String named = uses.stream().map(Unused::told).collect(Collectors.joining(", "));
            throw Problem.of(ProblemType.IN_USE, "It is still referred to by " + named
                            + (uses.size() == UseReader.MOST ? " and perhaps more" : "") + ". Remove these references, then delete it.")
                    .with("uses", uses.stream().map(Unused::members).toList()).exception();
        }
    }

    private static String told(Use use) {
        String name = "the " + word(use.noun()) + " `" + use.slug() + "`";
        if (use.trashed()) {
            return name + " (in the trash)";
        }
        return use.edition() == View.PUBLISHED ? name + " (as published)" : name;
    }

    private static Map<String, Object> members(Use use) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("noun", word(use.noun()));
        members.put("id", use.id());
        members.put("slug", use.slug());
        if (use.edition() != null) {
            members.put("view", word(use.edition()));
            members.put("trashed", use.trashed());
        }
        return members;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
