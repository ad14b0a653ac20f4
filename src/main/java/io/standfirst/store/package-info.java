/**
 * Rows and values: Panache entities, repositories, and the one predicate that decides what readers see.
 * Entities are package-private and never leave this room; what leaves are the values of {@code article/}.
 */
// As what Hibernate takes for PostgreSQL by default, a java.sql.Timestamp with a calendar, H2 stores an instant shifted by
// the offset of the machine's time zone.
@JdbcTypeRegistration(value = TimestampUtcAsOffsetDateTimeJdbcType.class, registrationCode = SqlTypes.TIMESTAMP_UTC)
package io.standfirst.store;

import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsOffsetDateTimeJdbcType;
