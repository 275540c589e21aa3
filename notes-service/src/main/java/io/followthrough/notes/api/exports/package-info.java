/**
 * {@code /v1/exports/notes}: all notes of a candidate as JSON or CSV, streamed. Uses {@code application.exports}. Reads only.
 */
@NullMarked
package io.followthrough.notes.api.exports;

import org.jspecify.annotations.NullMarked;
