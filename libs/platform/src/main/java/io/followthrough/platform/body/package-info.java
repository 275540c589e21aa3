/**
 * The bodies of requests: how long they may be, how much of them a replica holds at once, how slowly they may come, and what
 * becomes of one that nobody will read. A body comes in whole before anything else looks at it, and only of a request that
 * has passed the door; what stands in it is never looked at here.
 */
@NullMarked
package io.followthrough.platform.body;

import org.jspecify.annotations.NullMarked;
