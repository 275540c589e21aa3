/** The operations of {@code api.sandbox}, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.sandbox;

import org.jspecify.annotations.NullMarked;
