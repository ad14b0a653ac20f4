package io.standfirst.resource.document;

import org.eclipse.microprofile.openapi.models.Operation;

/** Ends what is said of an operation with who may call it. */
final class Prose {

    private Prose() {
    }

    static void complete(Traits traits) {
        Operation operation = traits.operation();
        String said = operation.getDescription() == null ? operation.getSummary() + "." : operation.getDescription();
        operation.setDescription(said + " " + traits.role()
                .map(role -> "Needs a key of the role `" + role + "`" + (role.equals("admin") ? "." : " or a higher one."))
                .orElse("Needs no key."));
    }
}
