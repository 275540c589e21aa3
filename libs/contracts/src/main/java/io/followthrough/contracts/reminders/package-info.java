/** What reminder-service publishes about plans, reminders, follow-ups, its policy and the sandbox clock. */
@NullMarked
@Planned
package io.followthrough.contracts.reminders;

import io.followthrough.contracts.Planned;
import org.jspecify.annotations.NullMarked;
