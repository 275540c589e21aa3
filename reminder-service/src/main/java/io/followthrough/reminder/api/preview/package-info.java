/**
 * Asking the timing engine about an interview that need not be stored. Turns the request into facts and names, asks
 * {@code application.preview}, and shows what would be planned. Never stores anything and never reads what is stored.
 */
@NullMarked
package io.followthrough.reminder.api.preview;

import org.jspecify.annotations.NullMarked;
