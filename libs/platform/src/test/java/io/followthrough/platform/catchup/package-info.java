/** Tests of the package of the same name. */
@NullMarked
package io.followthrough.platform.catchup;

import org.jspecify.annotations.NullMarked;
