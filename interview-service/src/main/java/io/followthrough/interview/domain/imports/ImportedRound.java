package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import java.util.List;

/** A round that a line tells of. */
public record ImportedRound(InterviewKind kind, InterviewPeriod period, List<ListedPerson> interviewers) {

    public ImportedRound {
        interviewers = List.copyOf(interviewers);
    }
}
