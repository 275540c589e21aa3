/** The way into the engine: facts and a policy in, a plan or a verdict with its reasons out. No clock, no I/O. */
@NullMarked
package io.followthrough.timing;

import org.jspecify.annotations.NullMarked;
