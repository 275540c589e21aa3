@NullMarked
package io.followthrough.platform.outbox;

import org.jspecify.annotations.NullMarked;
