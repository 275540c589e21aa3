/**
 * What every operation's description has in common, added when the service is built: problems, headers of idempotency
 * and preconditions. It reads the annotations that the resources have, of which one is its own; nothing else uses it. What one operation does is
 * described at its method, never here.
 */
@NullMarked
package io.followthrough.platform.openapi;

import org.jspecify.annotations.NullMarked;
