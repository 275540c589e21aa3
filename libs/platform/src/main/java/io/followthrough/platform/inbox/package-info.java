/** Events in: parsed, deduplicated, applied in one transaction, acknowledged. */
@NullMarked
package io.followthrough.platform.inbox;

import org.jspecify.annotations.NullMarked;
