@NullMarked
package io.followthrough.timing.plan;

import org.jspecify.annotations.NullMarked;
