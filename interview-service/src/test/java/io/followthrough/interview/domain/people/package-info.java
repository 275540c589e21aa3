@NullMarked
package io.followthrough.interview.domain.people;

import org.jspecify.annotations.NullMarked;
