/**
 * Job evaluations as JSON documents with a version ({@code job_evaluation}).
 */
@NullMarked
package io.followthrough.notes.store.evaluation;

import org.jspecify.annotations.NullMarked;
