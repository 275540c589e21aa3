/** A repeated request has its effect once and gets the answer of the first time (ADR 7). */
@NullMarked
package io.followthrough.platform.idempotency;

import org.jspecify.annotations.NullMarked;
