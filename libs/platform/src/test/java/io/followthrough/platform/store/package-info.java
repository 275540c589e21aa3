@NullMarked
package io.followthrough.platform.store;

import org.jspecify.annotations.NullMarked;
