/**
 * A candidate's reminders and contacts as a file, JSON or CSV, streamed a page at a time. Its rows are made from the
 * answers that the GETs of {@code api.reminder} and {@code api.contact} give; it never reads more than they do.
 */
@NullMarked
package io.followthrough.reminder.api.exports;

import org.jspecify.annotations.NullMarked;
