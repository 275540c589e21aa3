/** Interviews that come as a table: what its lines mean, and what is wrong with them. */
@NullMarked
package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.NullMarked;
