/**
 * Hands out all reminders and contacts of a candidate, a page and a transaction at a time, as fast as the caller
 * takes them. For {@code api.exports}; reads only.
 */
@NullMarked
package io.followthrough.reminder.application.exports;

import org.jspecify.annotations.NullMarked;
