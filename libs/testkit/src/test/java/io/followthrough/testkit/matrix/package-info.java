@NullMarked
package io.followthrough.testkit.matrix;

import org.jspecify.annotations.NullMarked;
