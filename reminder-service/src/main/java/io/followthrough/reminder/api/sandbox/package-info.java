/** The movable clock of sandbox tenants. Asks {@code application.sandbox}; a tenant with a real clock gets 404. */
@NullMarked
package io.followthrough.reminder.api.sandbox;

import org.jspecify.annotations.NullMarked;
