/** Files: what goes out as CSV or JSON. */
@NullMarked
package io.followthrough.notes.api.exports;

import org.jspecify.annotations.NullMarked;
