package io.followthrough.contracts.reminders;

import io.followthrough.contracts.CandidateEvent;
import java.util.UUID;

/** An event whose aggregate is one reminder. */
public interface ReminderEvent extends CandidateEvent {

    UUID reminderId();

    @Override
    default String subject() {
        return reminderId().toString();
    }
}
