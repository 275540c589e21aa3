package io.followthrough.reminder.application.telling;

import io.followthrough.contracts.reminders.PromiseBroken;
import io.followthrough.contracts.reminders.Promisor;
import io.followthrough.reminder.store.promise.DuePromises;
import io.followthrough.timing.promise.DatedPromise;

/** What is told of promises. */
public final class EventsOfPromises {

    private EventsOfPromises() {}

    public static PromiseBroken broken(DuePromises.Broken broken) {
        DatedPromise promise = broken.promise();
        return new PromiseBroken(
                Promisor.valueOf(promise.promisor().name()),
                broken.opportunityId(),
                promise.materialId(),
                broken.candidateId(),
                promise.promisedFor(),
                promise.breaksAt());
    }
}
