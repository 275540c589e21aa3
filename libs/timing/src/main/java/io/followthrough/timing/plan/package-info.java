/** What the engine answers: reminders, advice, verdicts, and the rules that made them. */
@NullMarked
package io.followthrough.timing.plan;

import org.jspecify.annotations.NullMarked;
