@NullMarked
package io.followthrough.platform.problem;

import org.jspecify.annotations.NullMarked;
