/** What the containers' files say by hand, held against what they must agree with: no container engine is at hand. */
@NullMarked
package io.followthrough.local.image;

import org.jspecify.annotations.NullMarked;
