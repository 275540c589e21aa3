/** The state of an opportunity, rebuilt by a reader who knows nothing but the topic. */
@NullMarked
package io.followthrough.interview.rebuilt;

import org.jspecify.annotations.NullMarked;
