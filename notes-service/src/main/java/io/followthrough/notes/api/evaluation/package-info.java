/**
 * {@code /v1/evaluations}: how a job is weighed, one or the open ones side by side (R22). Uses
 * {@code application.evaluation}.
 */
@NullMarked
package io.followthrough.notes.api.evaluation;

import org.jspecify.annotations.NullMarked;
