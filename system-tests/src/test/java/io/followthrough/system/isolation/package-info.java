/** The packaged services against those who should not get in. */
@NullMarked
package io.followthrough.system.isolation;

import org.jspecify.annotations.NullMarked;
