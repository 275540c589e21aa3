@NullMarked
package io.followthrough.interview.domain.retention;

import org.jspecify.annotations.NullMarked;
