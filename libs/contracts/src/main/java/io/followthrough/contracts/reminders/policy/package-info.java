/** A tenant's timing policy as it travels: every field, defaults filled in. */
@NullMarked
@Planned
package io.followthrough.contracts.reminders.policy;

import io.followthrough.contracts.Planned;
import org.jspecify.annotations.NullMarked;
