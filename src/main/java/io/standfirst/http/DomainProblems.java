package io.standfirst.http;

import java.util.Optional;

/** Says in HTTP what a room that knows of nouns says in terms of its own; implemented by beans above this room. */
public interface DomainProblems {

    /** Which problem a failure is; empty if the failure is none of the domain's. */
    Optional<Problem> of(Throwable failure);
}
