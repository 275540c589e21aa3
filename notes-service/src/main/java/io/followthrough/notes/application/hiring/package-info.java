/**
 * What holds for everything that is written of a hiring process: that it stands. Use cases of every concept may ask; it
 * uses no other concept and reads no row.
 */
@NullMarked
package io.followthrough.notes.application.hiring;

import org.jspecify.annotations.NullMarked;
