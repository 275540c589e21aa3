/**
 * A message, what it is about, its channels, and what was found in it. What is composed, judged and thanked has packages
 * below that use this one and never the other way round.
 */
@NullMarked
package io.followthrough.notes.domain.message;

import org.jspecify.annotations.NullMarked;
