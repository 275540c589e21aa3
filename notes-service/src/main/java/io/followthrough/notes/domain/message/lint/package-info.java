/**
 * What can be said of a message by reading it beside the notes: R11 to R14 and their neighbours, offline. It advises and
 * stops nothing. {@code Lint} is the entrance; the word lists that the rules compare with are resources, read by
 * {@code WordList}.
 */
@NullMarked
package io.followthrough.notes.domain.message.lint;

import org.jspecify.annotations.NullMarked;
