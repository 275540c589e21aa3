/** Rows, repositories and read views. */
@NullMarked
package io.followthrough.interview.store;

import org.jspecify.annotations.NullMarked;
