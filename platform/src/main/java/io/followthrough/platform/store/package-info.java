/** What the stores of all services share. */
@NullMarked
package io.followthrough.platform.store;

import org.jspecify.annotations.NullMarked;
