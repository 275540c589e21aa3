/** Files that go out as CSV or JSON. */
@NullMarked
package io.followthrough.interview.api.exports;

import org.jspecify.annotations.NullMarked;
