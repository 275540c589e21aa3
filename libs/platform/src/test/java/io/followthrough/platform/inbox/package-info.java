@NullMarked
package io.followthrough.platform.inbox;

import org.jspecify.annotations.NullMarked;
