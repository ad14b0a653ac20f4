package io.standfirst.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Slugs are unique within a noun. */
@Embeddable
record SlugId(@Enumerated(EnumType.STRING) Noun noun, String text) implements Serializable {
}
