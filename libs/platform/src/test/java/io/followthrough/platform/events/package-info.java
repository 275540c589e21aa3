@NullMarked
package io.followthrough.platform.events;

import org.jspecify.annotations.NullMarked;
