/**
 * Who of a round has been thanked and how soon, in the tiers of R10.
 */
@NullMarked
package io.followthrough.notes.domain.message.thanks;

import org.jspecify.annotations.NullMarked;
