/** Files that come in as CSV. */
@NullMarked
package io.followthrough.interview.api.imports;

import org.jspecify.annotations.NullMarked;
