/**
 * The policy document: how it is read, shown, changed and tried out. Asks {@code application.policy}, and lends
 * {@code PolicyReader} to the preview. Field rules are the engine's: nothing here knows a bound.
 */
@NullMarked
package io.followthrough.reminder.api.policy;

import org.jspecify.annotations.NullMarked;
