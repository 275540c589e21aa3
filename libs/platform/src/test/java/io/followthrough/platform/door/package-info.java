@NullMarked
package io.followthrough.platform.door;

import org.jspecify.annotations.NullMarked;
