/** Asking the timing engine about an interview that need not be stored. */
@NullMarked
package io.followthrough.reminder.api.preview;

import org.jspecify.annotations.NullMarked;
