@NullMarked
package io.followthrough.interview.api.round;

import org.jspecify.annotations.NullMarked;
