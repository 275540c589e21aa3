package io.followthrough.interview.application.imports;

import io.followthrough.contracts.Event;
import io.followthrough.interview.application.opportunity.steps.EventsOfOpportunities;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What some lines of a file add to what is there.
 *
 * @param lines how many they are; none when the file has no more
 * @param invitations those of the rounds that are of opportunities which were open before: they answer what was promised there
 */
record ImportBatch(int lines, List<Opportunity> opened, List<Interview> scheduled, List<Interview> invitations) {

    ImportBatch {
        opened = List.copyOf(opened);
        scheduled = List.copyOf(scheduled);
        invitations = List.copyOf(invitations);
    }

    /** Every opportunity is told before its rounds. */
    void publish(Consumer<Event> publisher, Instant now) {
        opened.forEach(opportunity -> publisher.accept(EventsOfOpportunities.opened(opportunity)));
        scheduled.forEach(interview -> publisher.accept(EventsOfInterviews.scheduled(interview, now)));
    }
}
