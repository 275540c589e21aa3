/**
 * The alarm clock of a changed policy: drives {@code application.policy}'s roll-out until every plan is made by it.
 */
@NullMarked
package io.followthrough.reminder.inbound.policy;

import org.jspecify.annotations.NullMarked;
