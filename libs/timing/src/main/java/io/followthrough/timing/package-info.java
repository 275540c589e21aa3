/**
 * The timing engine as a library: facts and a policy in, a plan with its reasons out. {@link
 * io.followthrough.timing.TimingEngine} is the only way in, for whoever has facts. No clock is read here, nothing is
 * loaded or stored, and nothing but the JDK and the annotations of JSpecify is used.
 */
@NullMarked
package io.followthrough.timing;

import org.jspecify.annotations.NullMarked;
