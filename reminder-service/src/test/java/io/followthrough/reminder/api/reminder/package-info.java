/** The operations of {@code api.reminder}, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.reminder;

import org.jspecify.annotations.NullMarked;
