/**
 * Events out: appended in the transaction of what they tell, and published to Kafka by the relay, in the order of each
 * tenant, at least once. Transactions append; dispatchers that work for all tenants append on a connection of their
 * own and wake the relay. No event is built here, and nothing is sent to Kafka by any other way.
 */
@NullMarked
package io.followthrough.platform.outbox;

import org.jspecify.annotations.NullMarked;
