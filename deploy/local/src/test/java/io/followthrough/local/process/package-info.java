/** Children that end with their parent, against real processes. */
@NullMarked
package io.followthrough.local.process;

import org.jspecify.annotations.NullMarked;
