/**
 * Gathering what the pure {@code domain.prep} composes a preparation from. Reads only.
 */
@NullMarked
package io.followthrough.notes.application.prep;

import org.jspecify.annotations.NullMarked;
