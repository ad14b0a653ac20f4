package io.standfirst.desk;

import io.standfirst.article.Ids;
import io.standfirst.change.ChangeLog;
import io.standfirst.store.SlugRepository;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the desks of speakers, authors and topics work with. */
@Singleton
record EntryTools(SlugRepository slugs, Patches patches, ChangeLog changes, Ids ids, Clock clock, Unused unused) {
}
