/** How a process takes leave of whoever calls it, before it ends. It stands before everything that answers, in the order of web. */
@NullMarked
package io.followthrough.platform.ending;

import org.jspecify.annotations.NullMarked;
