/** The reminders of one interview and of the search, one small class for each kind. */
@NullMarked
package io.followthrough.timing.rules.reminder;

import org.jspecify.annotations.NullMarked;
