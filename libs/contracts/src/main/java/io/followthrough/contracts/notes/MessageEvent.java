package io.followthrough.contracts.notes;

import io.followthrough.contracts.CandidateEvent;
import java.util.UUID;

/** An event whose aggregate is a message. */
public interface MessageEvent extends CandidateEvent {

    UUID messageId();

    @Override
    default String subject() {
        return messageId().toString();
    }
}
