/**
 * Weighing jobs (R22). Publishes {@code JobEvaluated} with counts, never with what was written.
 */
@NullMarked
package io.followthrough.notes.application.evaluation;

import org.jspecify.annotations.NullMarked;
