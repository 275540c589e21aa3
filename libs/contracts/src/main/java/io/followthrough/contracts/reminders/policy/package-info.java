/** A tenant's timing policy as it travels: every field, defaults filled in. */
@NullMarked
package io.followthrough.contracts.reminders.policy;

import org.jspecify.annotations.NullMarked;
