/**
 * Planning, moving, calling off, completing, ending and reading rounds. It may use the opportunity's lock and ask
 * promises to be kept; nothing but the import uses it.
 */
@NullMarked
package io.followthrough.interview.application.round;

import org.jspecify.annotations.NullMarked;
