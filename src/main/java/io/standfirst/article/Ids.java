package io.standfirst.article;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Where new identities come from: UUID version 7 (RFC 9562), so that ids sort by creation. */
@FunctionalInterface
public interface Ids {

    Ids TIME_ORDERED = UuidCreator::getTimeOrderedEpoch;

    UUID next();
}
