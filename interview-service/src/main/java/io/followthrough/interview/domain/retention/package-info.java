/**
 * For how long candidates of whom nothing is heard are kept: when their end is announced, and when it has come. Pure values;
 * who looks and when is not known here.
 */
@NullMarked
package io.followthrough.interview.domain.retention;

import org.jspecify.annotations.NullMarked;
