/**
 * All of a candidate's notes, handed out page by page as fast as the caller takes them. Reads only; nothing uses it but
 * {@code api.exports}.
 */
@NullMarked
package io.followthrough.notes.application.exports;

import org.jspecify.annotations.NullMarked;
