/**
 * An admin says for how long silent candidates are kept; time makes it so. The erasure itself is that of {@code
 * application.people}, the same as the one asked for over REST.
 */
@NullMarked
package io.followthrough.interview.application.retention;

import org.jspecify.annotations.NullMarked;
