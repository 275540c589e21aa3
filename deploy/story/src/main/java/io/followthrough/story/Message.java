package io.followthrough.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A message of an opportunity, as notes-service answers it. */
public record Message(
        UUID id, String kind, UUID interviewId, String channel, String state, String body, Instant draftedAt) {

    /** The answer to a request for messages. */
    record Messages(List<Message> items) {}
}
