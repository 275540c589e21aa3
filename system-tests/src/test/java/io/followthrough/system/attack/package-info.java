/** Attacks on the packaged services, as somebody without a token would make them, while honest callers go on. */
@NullMarked
package io.followthrough.system.attack;

import org.jspecify.annotations.NullMarked;
