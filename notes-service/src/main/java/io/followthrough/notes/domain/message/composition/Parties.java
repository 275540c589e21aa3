package io.followthrough.notes.domain.message.composition;

import org.jspecify.annotations.Nullable;

/**
 * Between whom a message goes.
 *
 * @param sender the candidate's name, or null when it is not known
 */
public record Parties(Recipient recipient, @Nullable String sender) {

    /** The same people by names of at most so many words. */
    Parties brief(int words) {
        return new Parties(recipient.brief(words), CitedText.name(sender, words));
    }
}
