/** The story that {@code ./run demo} plays on a running stack, and what it brings back; system tests play the same. */
@NullMarked
package io.followthrough.local.story;

import org.jspecify.annotations.NullMarked;
