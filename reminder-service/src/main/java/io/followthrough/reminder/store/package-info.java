/**
 * Rows and repositories, by concept. {@code application} alone comes in; values of {@code domain} and of the engine
 * go in and out, rows never leave this room. A method is one statement or a few; it decides nothing that a rule says.
 * At the root lies only the JSON in which parts of a row are stored whole.
 */
@NullMarked
package io.followthrough.reminder.store;

import org.jspecify.annotations.NullMarked;
