package io.followthrough.notes.application;

import io.followthrough.platform.inbox.EventHandlers;

/** A use case that acts on events of reminder-service. All of them are found by their type, so that a new one is named nowhere. */
public interface TakesReminderEvents {

    /** Adds the handlers of the events that this use case acts on. */
    void addTo(EventHandlers handlers);
}
