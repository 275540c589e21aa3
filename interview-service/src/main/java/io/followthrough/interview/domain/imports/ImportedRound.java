package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round that a line tells of.
 *
 * @param id the one that an export gave it; null where none is written
 */
public record ImportedRound(
        @Nullable UUID id, InterviewKind kind, InterviewPeriod period, List<ListedPerson> interviewers) {

    public ImportedRound {
        interviewers = List.copyOf(interviewers);
    }
}
