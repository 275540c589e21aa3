/** Rows that come by the thousand, compared and inserted set by set. Only the import may use it. */
@NullMarked
package io.followthrough.interview.store.imports;

import org.jspecify.annotations.NullMarked;
