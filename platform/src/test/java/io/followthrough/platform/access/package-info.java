@NullMarked
package io.followthrough.platform.access;

import org.jspecify.annotations.NullMarked;
