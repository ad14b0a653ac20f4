package io.standfirst.article;

import java.util.List;

/** Well-formed content that breaks rules; carries every broken rule, not only the first. */
public class RuleViolationException extends RuntimeException {

    private final transient List<Violation> violations;

    public RuleViolationException(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
