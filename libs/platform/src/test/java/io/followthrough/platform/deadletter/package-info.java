@NullMarked
package io.followthrough.platform.deadletter;

import org.jspecify.annotations.NullMarked;
