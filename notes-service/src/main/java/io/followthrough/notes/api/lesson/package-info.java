/**
 * {@code /v1/lessons}: the full text search over what was noted before (R8). Uses {@code application.lesson}; what a
 * query means is PostgreSQL's business.
 */
@NullMarked
package io.followthrough.notes.api.lesson;

import org.jspecify.annotations.NullMarked;
