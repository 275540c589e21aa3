@NullMarked
package io.followthrough.platform;

import org.jspecify.annotations.NullMarked;
