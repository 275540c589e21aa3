package io.followthrough.notes.domain.message;

import java.util.UUID;

/** A follow-up draft that a reminder asks for. */
public record AwaitedDraft(
        UUID reminderId, UUID interviewId, UUID opportunityId, String candidateId, Message.Channel channel) {}
