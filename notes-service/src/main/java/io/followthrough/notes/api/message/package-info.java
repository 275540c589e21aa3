/**
 * {@code /v1/messages}: drafts, their revisions and the confirmation that one was sent. Uses
 * {@code application.message}. Templates and thank-yous have packages of their own below. Nothing here sends anything.
 */
@NullMarked
package io.followthrough.notes.api.message;

import org.jspecify.annotations.NullMarked;
