/** A small service, as the tests of the platform need one. */
@NullMarked
package io.followthrough.platform.sample;

import org.jspecify.annotations.NullMarked;
