@NullMarked
package io.followthrough.platform.body;

import org.jspecify.annotations.NullMarked;
