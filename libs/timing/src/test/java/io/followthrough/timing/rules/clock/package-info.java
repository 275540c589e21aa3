@NullMarked
package io.followthrough.timing.rules.clock;

import org.jspecify.annotations.NullMarked;
