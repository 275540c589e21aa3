@NullMarked
package io.followthrough.interview.domain.round;

import org.jspecify.annotations.NullMarked;
