/** What every operation's description has in common. */
@NullMarked
package io.followthrough.platform.openapi;

import org.jspecify.annotations.NullMarked;
