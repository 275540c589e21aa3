/** The policy document: how it is read, shown and changed. */
@NullMarked
package io.followthrough.reminder.api.policy;

import org.jspecify.annotations.NullMarked;
