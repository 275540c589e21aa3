/**
 * How the connections of a service are guarded: settings for {@code libs/connections}, which does it. What a request says
 * never comes in.
 */
@NullMarked
package io.followthrough.platform.door.connection;

import org.jspecify.annotations.NullMarked;
