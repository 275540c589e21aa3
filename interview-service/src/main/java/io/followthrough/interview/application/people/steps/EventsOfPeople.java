package io.followthrough.interview.application.people.steps;

import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachScope;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.domain.people.GrantTerms;
import io.followthrough.interview.domain.people.Profile;
import java.time.Instant;

/** What other services read of candidates and their coaches: neither an e-mail address nor the address of a profile. */
public final class EventsOfPeople {

    private EventsOfPeople() {}

    public static CandidateChanged changed(Candidate candidate, Instant at) {
        Profile profile = candidate.profile();
        return new CandidateChanged(
                candidate.id(),
                profile.displayName(),
                profile.timeZone() == null ? null : profile.timeZone().getId(),
                profile.followUpChannel() == null
                        ? null
                        : FollowUpChannel.valueOf(profile.followUpChannel().name()),
                profile.url() != null,
                at);
    }

    public static CoachGranted granted(CoachChange change, GrantTerms terms) {
        return new CoachGranted(
                change.candidateId(),
                change.coachId(),
                terms.scopes().stream()
                        .map(scope -> CoachScope.valueOf(scope.name()))
                        .sorted()
                        .toList(),
                terms.expiresAt(),
                change.at());
    }

    public static CoachWithdrawn withdrawn(CoachChange change) {
        return new CoachWithdrawn(change.candidateId(), change.coachId(), change.at());
    }
}
