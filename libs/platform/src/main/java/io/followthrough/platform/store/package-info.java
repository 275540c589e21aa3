/** What the stores of all services share: keys, statements, bounds of the pool. */
@NullMarked
package io.followthrough.platform.store;

import org.jspecify.annotations.NullMarked;
