/**
 * A repeated request has its effect once and gets the answer of the first time (ADR 7). Resources say by {@link
 * io.followthrough.platform.idempotency.Idempotent} that they take part, by {@link
 * io.followthrough.platform.idempotency.KeyedByItem} that each request of a batch does, or by {@link
 * io.followthrough.platform.idempotency.ChangesNothing} that there is nothing to repeat; erasures have the stored answers of a person
 * deleted. A use case never knows that its request may be repeated.
 */
@NullMarked
package io.followthrough.platform.idempotency;

import org.jspecify.annotations.NullMarked;
