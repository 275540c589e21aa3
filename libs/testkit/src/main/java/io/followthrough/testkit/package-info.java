/**
 * What the tests of the services share: a real PostgreSQL and a real Kafka, and tokens. Test scope only.
 */
@NullMarked
package io.followthrough.testkit;

import org.jspecify.annotations.NullMarked;
