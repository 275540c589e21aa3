/**
 * Everything together: started in order, watched, stopped in order, and written down so that other commands find it. It may
 * use every other package but the command line; only the command line and tests use it.
 */
@NullMarked
package io.followthrough.local.stack;

import org.jspecify.annotations.NullMarked;
