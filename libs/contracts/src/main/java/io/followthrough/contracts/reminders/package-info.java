/** What reminder-service publishes about plans, reminders, follow-ups, its policy and the sandbox clock. */
@NullMarked
package io.followthrough.contracts.reminders;

import org.jspecify.annotations.NullMarked;
