@NullMarked
package io.followthrough.interview.domain;

import org.jspecify.annotations.NullMarked;
