/** How an event looks on the wire: its headers and its JSON. */
@NullMarked
package io.followthrough.platform.events;

import org.jspecify.annotations.NullMarked;
