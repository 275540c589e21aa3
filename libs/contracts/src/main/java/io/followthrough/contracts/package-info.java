/**
 * The events that cross service boundaries. Knows no service: an event is a record, its name on the wire is
 * derived from the record's name, its topic from the service that owns it. The subpackages hold each owner's events,
 * {@code catalogue} lists them all; here is what is common to them.
 *
 * <p>As JSON: components are fields of the same name, absent when null; instants, dates, times and durations are ISO
 * 8601 text, time zones IANA names, enums their names.
 */
@NullMarked
package io.followthrough.contracts;

import org.jspecify.annotations.NullMarked;
