/**
 * A consumer for an analytics team to copy: a plain Kafka client reads the topics, what the JSON Schemas mark as personal
 * is dropped, the rest is kept in DuckDB and as Parquet.
 */
@NullMarked
package io.followthrough.analytics;

import org.jspecify.annotations.NullMarked;
