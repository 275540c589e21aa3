/**
 * The one way to open a transaction: bound to its tenant, shielded from a caller who goes away, its events in the
 * outbox. Use cases open it and hand it to the stores; it uses stores, outbox and the clock. Nothing is stored or told
 * outside of one.
 */
@NullMarked
package io.followthrough.platform.transaction;

import org.jspecify.annotations.NullMarked;
