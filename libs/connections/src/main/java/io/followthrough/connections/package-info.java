/**
 * Connections that a server has accepted: how long a request's headers may take, how long nothing may happen, and how many
 * there may be that have not shown a valid token. Vert.x has a deadline for none of it, so this stands in Netty's pipeline
 * before it. What comes in is bytes and their address; what a request says never does.
 */
@NullMarked
package io.followthrough.connections;

import org.jspecify.annotations.NullMarked;
