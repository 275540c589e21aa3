/** The launcher's promises, each against real processes. */
@NullMarked
package io.followthrough.local;

import org.jspecify.annotations.NullMarked;
