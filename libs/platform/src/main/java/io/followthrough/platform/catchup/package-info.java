/**
 * A request that names events waits until this service has read them (causal consistency): what a caller was told in one
 * service holds in the next. A write answers with the event that it told; requests that wait hold nothing but
 * their connection. It asks the inbox; nothing of the services comes in, and what an event does is never known here.
 */
@NullMarked
package io.followthrough.platform.catchup;

import org.jspecify.annotations.NullMarked;
