@NullMarked
package io.followthrough.platform.idempotency;

import org.jspecify.annotations.NullMarked;
