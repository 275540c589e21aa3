/**
 * Refusing early what cannot be served well: 503 when the replica is full, 429 to a tenant that asks too much, each by
 * a token bucket or a count of requests in flight. It stands before all resources and uses tenancy to know whose
 * request it is. Who takes over a file or a batch charges its lines or items here; nobody else calls it. It never looks into a request's body.
 */
@NullMarked
package io.followthrough.platform.overload;

import org.jspecify.annotations.NullMarked;
