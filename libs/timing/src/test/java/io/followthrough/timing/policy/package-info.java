@NullMarked
package io.followthrough.timing.policy;

import org.jspecify.annotations.NullMarked;
