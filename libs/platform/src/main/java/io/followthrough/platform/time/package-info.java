/**
 * The tenant's clock: real time, moved by an offset in sandboxes. Transactions read it once, as their {@code now}; it
 * uses stores and tenancy. No other code asks the machine for the time of something that happens to a tenant.
 */
@NullMarked
package io.followthrough.platform.time;

import org.jspecify.annotations.NullMarked;
