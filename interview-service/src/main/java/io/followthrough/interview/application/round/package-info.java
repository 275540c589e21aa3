/**
 * Planning, moving, calling off, completing, ending and reading rounds. It may use the steps of opportunities and
 * promises; nothing uses it.
 */
@NullMarked
package io.followthrough.interview.application.round;

import org.jspecify.annotations.NullMarked;
