/**
 * Connections that have not shown a valid token: how many there are, and how long a request's headers may take. Vert.x
 * has a deadline for neither, so this stands in Netty's pipeline before it. What comes in is bytes and their address;
 * what a request says never does.
 */
@NullMarked
package io.followthrough.platform.door.connection;

import org.jspecify.annotations.NullMarked;
