@NullMarked
package io.followthrough.platform.erasure;

import org.jspecify.annotations.NullMarked;
