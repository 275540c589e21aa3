/** Events out: appended in the transaction of what they tell, published by the relay. */
@NullMarked
package io.followthrough.platform.outbox;

import org.jspecify.annotations.NullMarked;
