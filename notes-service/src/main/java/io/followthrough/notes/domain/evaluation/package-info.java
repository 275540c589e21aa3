/**
 * How a candidate weighs a job: flags, fit and talks with insiders (R22). Uses no other concept.
 */
@NullMarked
package io.followthrough.notes.domain.evaluation;

import org.jspecify.annotations.NullMarked;
