/** What an organisation may decide about timing, within the rules that hold for all. */
@NullMarked
package io.followthrough.reminder.domain.policy;

import org.jspecify.annotations.NullMarked;
