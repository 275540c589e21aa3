package io.followthrough.timing.facts.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round that took place.
 *
 * @param form none if it is not known
 * @param interviewers everyone expected, with who was met
 * @param result the round's outcome; none if nothing was recorded
 * @param reportedAt when the completion was reported; none if that is of no interest (a preview)
 */
public record CompletedInterview(
        UUID interviewId,
        InterviewEnd end,
        @Nullable InterviewForm form,
        List<Interviewer> interviewers,
        @Nullable InterviewResult result,
        @Nullable Instant reportedAt)
        implements InterviewFacts {

    public CompletedInterview {
        interviewers = List.copyOf(interviewers);
    }

    /** A round of which nobody said what form it took. */
    public CompletedInterview(
            UUID interviewId,
            InterviewEnd end,
            List<Interviewer> interviewers,
            @Nullable InterviewResult result,
            @Nullable Instant reportedAt) {
        this(interviewId, end, null, interviewers, result, reportedAt);
    }

    /** The people to thank (R9) and, if they like, to connect with (R21). */
    public List<Interviewer> met() {
        return interviewers.stream().filter(Interviewer::met).toList();
    }
}
