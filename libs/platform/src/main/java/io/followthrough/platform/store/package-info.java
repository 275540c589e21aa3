/**
 * What the stores of all services share: the way to run SQL for a tenant, keys, columns of JSON, versions, the expiry
 * of rows, bounds of the pool. Stores use it, and the transactions implement it; it uses tenancy and the JSON of
 * events. Tables of a service are never named here.
 */
@NullMarked
package io.followthrough.platform.store;

import org.jspecify.annotations.NullMarked;
