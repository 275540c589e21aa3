/**
 * The launcher: a PostgreSQL, a Kafka broker and the three services as processes of this machine; what {@code ./run}
 * starts, and what the tests start too. Here lie the words that all its packages share. They may use the JDK and nothing
 * else; nothing here starts anything.
 */
@NullMarked
package io.followthrough.local;

import org.jspecify.annotations.NullMarked;
