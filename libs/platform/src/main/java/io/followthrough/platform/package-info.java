/**
 * What all services need and none of them is about: tenants, transactions, events out and in, problems, lists, clocks.
 * Every package of a service may use it; it uses no service, no domain library, and of the contracts only what an
 * event is and where it goes. A word of the domain never stands here, and a test says so.
 */
@NullMarked
package io.followthrough.platform;

import org.jspecify.annotations.NullMarked;
