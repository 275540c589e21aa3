@NullMarked
package io.followthrough.interview.inbound;

import org.jspecify.annotations.NullMarked;
