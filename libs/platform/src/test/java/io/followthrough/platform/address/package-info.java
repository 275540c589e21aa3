@NullMarked
package io.followthrough.platform.address;

import org.jspecify.annotations.NullMarked;
