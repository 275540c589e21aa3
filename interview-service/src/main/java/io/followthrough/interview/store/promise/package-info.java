/**
 * The rows of what was promised by either side; what becomes of them is decided elsewhere. Rounds and opportunities are read here only by
 * SQL.
 */
@NullMarked
package io.followthrough.interview.store.promise;

import org.jspecify.annotations.NullMarked;
