/** Which service has taken over which move of a sandbox clock. */
@NullMarked
package io.followthrough.reminder.store.sandbox;

import org.jspecify.annotations.NullMarked;
