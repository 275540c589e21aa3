@NullMarked
package io.followthrough.platform.background;

import org.jspecify.annotations.NullMarked;
