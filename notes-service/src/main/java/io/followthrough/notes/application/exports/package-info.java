/** A candidate takes its notes away. */
@NullMarked
package io.followthrough.notes.application.exports;

import org.jspecify.annotations.NullMarked;
