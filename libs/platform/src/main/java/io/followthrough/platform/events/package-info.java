/**
 * How an event looks on the wire: its CloudEvents headers and its JSON, which columns of JSON share. Outbox, inbox and
 * stores use it; it uses the contracts' {@code Event} and {@code platform.values}, by which an event is judged as it is read. No event is known here by name.
 */
@NullMarked
package io.followthrough.platform.events;

import org.jspecify.annotations.NullMarked;
