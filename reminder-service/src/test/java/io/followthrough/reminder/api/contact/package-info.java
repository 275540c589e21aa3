/** The operations of {@code api.contact}, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.contact;

import org.jspecify.annotations.NullMarked;
