/**
 * What an operator asks of a service: to look at events that are set aside, to put them back or to drop them; to hand out
 * or erase all that it holds of a tenant. The service's
 * process does only that then and ends: nothing is served, consumed or relayed, Quarkus does not even start. So it talks to
 * PostgreSQL and Kafka directly, by the service's configuration, and uses nothing else of the platform.
 */
@NullMarked
package io.followthrough.platform.command;

import org.jspecify.annotations.NullMarked;
