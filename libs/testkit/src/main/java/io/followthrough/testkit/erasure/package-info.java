/** What a candidate may ask for: that all of its data is handed out, that nothing of it is left. */
@NullMarked
package io.followthrough.testkit.erasure;

import org.jspecify.annotations.NullMarked;
