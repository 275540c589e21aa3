/** Dead letters of a real broker. */
@NullMarked
package io.followthrough.local.deadletters;

import org.jspecify.annotations.NullMarked;
