@NullMarked
package io.followthrough.interview;

import org.jspecify.annotations.NullMarked;
