/**
 * A PostgreSQL, a Kafka broker and the three services as processes of this machine: what {@code ./run} starts, and
 * what the tests start too. Every child is guarded, so that none outlives the process that started it.
 */
@NullMarked
package io.followthrough.local;

import org.jspecify.annotations.NullMarked;
