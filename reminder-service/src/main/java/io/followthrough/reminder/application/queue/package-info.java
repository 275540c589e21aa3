/**
 * A coach's work list: which candidate's window closes next, with the verdict on each. For {@code api.queue}; reads
 * only, and only what the coach's grants cover.
 */
@NullMarked
package io.followthrough.reminder.application.queue;

import org.jspecify.annotations.NullMarked;
