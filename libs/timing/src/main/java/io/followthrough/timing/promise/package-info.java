/** Promises with a date, of both sides, and the rules by which they are kept, broken or released. */
@NullMarked
package io.followthrough.timing.promise;

import org.jspecify.annotations.NullMarked;
