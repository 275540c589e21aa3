/**
 * What cannot be processed leaves a channel here for its dead-letter topic. The connector calls it by the name of the
 * failure strategy; it never ends a channel, whatever happens to the dead letter. Why an event cannot be processed is the
 * inbox's business.
 */
@NullMarked
package io.followthrough.platform.deadletter;

import org.jspecify.annotations.NullMarked;
