@NullMarked
package io.followthrough.platform.overload;

import org.jspecify.annotations.NullMarked;
