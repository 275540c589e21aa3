/** The reference of all events, {@code docs/events.md}, composed from catalogue, schemas and AsyncAPI document. */
@NullMarked
package io.followthrough.contracts.reference;

import org.jspecify.annotations.NullMarked;
