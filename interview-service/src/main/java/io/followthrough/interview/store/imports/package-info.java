/** Rows that come in thousands: set-based. */
@NullMarked
package io.followthrough.interview.store.imports;

import org.jspecify.annotations.NullMarked;
