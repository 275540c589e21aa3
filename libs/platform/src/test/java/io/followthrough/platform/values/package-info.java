@NullMarked
package io.followthrough.platform.values;

import org.jspecify.annotations.NullMarked;
