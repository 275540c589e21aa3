@NullMarked
package io.followthrough.platform.observability;

import org.jspecify.annotations.NullMarked;
