/** How the story is told. */
@NullMarked
package io.followthrough.local.story;

import org.jspecify.annotations.NullMarked;
