/** A real broker, its topics, and the classes it records. */
@NullMarked
package io.followthrough.local.kafka;

import org.jspecify.annotations.NullMarked;
