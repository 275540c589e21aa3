@NullMarked
package io.followthrough.interview.api.opportunity;

import org.jspecify.annotations.NullMarked;
