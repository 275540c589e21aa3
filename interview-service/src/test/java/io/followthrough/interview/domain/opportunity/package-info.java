@NullMarked
package io.followthrough.interview.domain.opportunity;

import org.jspecify.annotations.NullMarked;
