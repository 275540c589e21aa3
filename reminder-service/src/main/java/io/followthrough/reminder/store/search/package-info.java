/**
 * Searches of which an occurrence has fired and the next is not planned yet: written by the dispatcher, taken by
 * {@code application.search}.
 */
@NullMarked
package io.followthrough.reminder.store.search;

import org.jspecify.annotations.NullMarked;
