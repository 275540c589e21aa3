package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a message: what it is about, whom it is for and what is remembered.
 *
 * @param interview that it is about, or null
 * @param notes of that interview; empty when there are none
 */
public record MessageContext(
        KnownOpportunity opportunity, @Nullable KnownInterview interview, DebriefContent notes, Recipient recipient) {

    /** The names of the others in that interview, whom a greeting must not name. */
    public List<String> othersInPanel() {
        if (interview == null) {
            return List.of();
        }
        UUID own = recipient.id();
        return interview.interviewers().stream()
                .filter(one -> !one.id().equals(own) && !one.hasNoName())
                .map(one -> one.name())
                .toList();
    }
}
