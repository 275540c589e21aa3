@NullMarked
package io.followthrough.platform.cell;

import org.jspecify.annotations.NullMarked;
