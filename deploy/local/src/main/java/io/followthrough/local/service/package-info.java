/**
 * The packaged services as processes: one, or one process of each. They are told where PostgreSQL and Kafka are; this
 * package starts neither, and looks at nothing of a service but its readiness.
 */
@NullMarked
package io.followthrough.local.service;

import org.jspecify.annotations.NullMarked;
