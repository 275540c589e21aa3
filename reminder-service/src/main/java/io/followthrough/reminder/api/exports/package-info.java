/** A candidate's reminders as a file. */
@NullMarked
package io.followthrough.reminder.api.exports;

import org.jspecify.annotations.NullMarked;
