/** The house rules as tests: which room may use which, and what is written nowhere. */
@NullMarked
package io.followthrough.testkit.architecture;

import org.jspecify.annotations.NullMarked;
