/**
 * Work that nobody asked for: {@link io.followthrough.platform.background.WokenLoop} for what is woken or knows when
 * it is due next, {@link io.followthrough.platform.background.TenantSteps} for what every tenant has to have done, beside
 * {@code @Scheduled} for what is done every so often. Inbound adapters of the services and the
 * outbox use it; it uses nothing of the platform but the tenant's id. And work that somebody waits for, but which is too long for the event
 * loop: {@link io.followthrough.platform.background.WorkerThread}. What the work is never stands here.
 */
@NullMarked
package io.followthrough.platform.background;

import org.jspecify.annotations.NullMarked;
