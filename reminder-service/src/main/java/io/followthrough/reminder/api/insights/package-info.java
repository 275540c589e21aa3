/** A tenant's figures by month, for its admins and its backend. Asks {@code application.insights}; never names anybody. */
@NullMarked
package io.followthrough.reminder.api.insights;

import org.jspecify.annotations.NullMarked;
