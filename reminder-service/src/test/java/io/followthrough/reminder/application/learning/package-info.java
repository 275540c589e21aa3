/** Histories of events in any order and interleaving lead to the same plans. */
@NullMarked
package io.followthrough.reminder.application.learning;

import org.jspecify.annotations.NullMarked;
