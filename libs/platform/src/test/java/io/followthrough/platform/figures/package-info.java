@NullMarked
package io.followthrough.platform.figures;

import org.jspecify.annotations.NullMarked;
