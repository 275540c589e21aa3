/**
 * Child processes of which none outlives the process that started it, the ports they listen on, and waiting for them. What
 * runs in a process is said by a plan: this package knows neither PostgreSQL nor Kafka nor the services, and uses only the
 * shared words.
 */
@NullMarked
package io.followthrough.local.process;

import org.jspecify.annotations.NullMarked;
