/**
 * The events that cross service boundaries. Knows no service: an event is a record, its name on the wire is
 * derived from the record's name, its topic from the service that owns it.
 */
@NullMarked
package io.followthrough.contracts;

import org.jspecify.annotations.NullMarked;
