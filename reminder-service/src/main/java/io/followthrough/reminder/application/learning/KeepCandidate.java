package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.FollowUpChannel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Takes over what the candidate tells about itself: a zone moves what has not fired, a channel changes the advice. */
@ApplicationScoped
public class KeepCandidate {

    private final KnownCandidates candidates;
    private final MakePlan makePlan;

    KeepCandidate(KnownCandidates candidates, MakePlan makePlan) {
        this.candidates = candidates;
        this.makePlan = makePlan;
    }

    public Uni<Void> onChanged(TenantTransaction transaction, IncomingEvent<CandidateChanged> event) {
        CandidateChanged changed = event.data();
        return candidates
                .hold(transaction, changed.candidateId())
                .invoke(() -> candidates.save(transaction, profile(changed)))
                .chain(() -> makePlan.reviseAll(transaction, changed.candidateId()));
    }

    private static CandidateProfile profile(CandidateChanged changed) {
        return new CandidateProfile(
                changed.candidateId(),
                changed.timeZone() == null ? null : ZoneId.of(changed.timeZone()),
                changed.followUpChannel() == null
                        ? null
                        : FollowUpChannel.valueOf(changed.followUpChannel().name()),
                changed.profileKnown());
    }
}
