/** Which events this service could not use, for its tenants' admins. Asks {@code platform.unapplied}; nothing of what an event tells leaves here. */
@NullMarked
package io.followthrough.reminder.api.deadletter;

import org.jspecify.annotations.NullMarked;
