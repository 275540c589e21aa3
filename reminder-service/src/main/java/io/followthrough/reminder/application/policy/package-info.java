/**
 * The tenant's timing policy: read, change, try out, and roll out to the plans that stand, one candidate in a
 * transaction. Comes from {@code api.policy} and from {@code inbound.policy}; plans through {@code application.plan},
 * which itself only reads the policy from {@code store.policy}.
 */
@NullMarked
package io.followthrough.reminder.application.policy;

import org.jspecify.annotations.NullMarked;
