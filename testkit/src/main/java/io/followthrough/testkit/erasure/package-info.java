/** What an erasure must leave of a candidate: nothing. */
@NullMarked
package io.followthrough.testkit.erasure;

import org.jspecify.annotations.NullMarked;
