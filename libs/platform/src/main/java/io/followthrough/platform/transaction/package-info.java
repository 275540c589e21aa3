/** One way to open a transaction: bound to its tenant, shielded from cancellation, its events in the outbox. */
@NullMarked
package io.followthrough.platform.transaction;

import org.jspecify.annotations.NullMarked;
