@NullMarked
package io.followthrough.platform.transaction;

import org.jspecify.annotations.NullMarked;
