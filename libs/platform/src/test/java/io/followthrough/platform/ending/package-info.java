/** Tests of how a process ends. */
@NullMarked
package io.followthrough.platform.ending;

import org.jspecify.annotations.NullMarked;
