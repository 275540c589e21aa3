/** What comes of an {@code Accept} header, over HTTP. */
@NullMarked
package io.followthrough.platform.accept;

import org.jspecify.annotations.NullMarked;
