package io.followthrough.interview.domain.round;

import java.util.List;

/**
 * How a round takes place, when and with whom: as planned, or as it was once it is completed.
 *
 * @param interviewers the people of the employer, in the order in which they were named
 */
public record Appointment(InterviewKind kind, InterviewPeriod period, List<Interviewer> interviewers) {

    public Appointment {
        interviewers = List.copyOf(interviewers);
    }
}
