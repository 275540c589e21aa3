/** What the engine answers: reminders, advice, verdicts, and the rules that made them. */
@NullMarked
package io.followthrough.reminder.domain.plan;

import org.jspecify.annotations.NullMarked;
