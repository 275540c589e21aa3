/** The three packaged services together, on a real PostgreSQL and Kafka, as one candidate's story sees them. */
@NullMarked
package io.followthrough.system;

import org.jspecify.annotations.NullMarked;
