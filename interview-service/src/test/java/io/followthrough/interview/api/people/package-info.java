@NullMarked
package io.followthrough.interview.api.people;

import org.jspecify.annotations.NullMarked;
