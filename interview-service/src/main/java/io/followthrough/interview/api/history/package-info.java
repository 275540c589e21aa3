/** How the history of an opportunity is answered. */
@NullMarked
package io.followthrough.interview.api.history;

import org.jspecify.annotations.NullMarked;
