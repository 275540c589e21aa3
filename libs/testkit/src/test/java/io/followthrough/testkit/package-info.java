/** The tests of what tests stand on. */
@NullMarked
package io.followthrough.testkit;

import org.jspecify.annotations.NullMarked;
