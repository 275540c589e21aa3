package io.followthrough.reminder.application.plan;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.reminder.domain.plan.Replanning;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.fact.CandidateActions;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers all that plans are made from. */
@ApplicationScoped
public class PlanInputs {

    private record Known(
            Map<String, List<OpportunityFacts>> facts,
            Map<String, CandidateProfile> profiles,
            Map<UUID, List<CandidateAction>> actions,
            Map<String, List<Reminder>> reminders) {

        Replanning of(String candidateId) {
            return new Replanning(
                    profiles.getOrDefault(candidateId, CandidateProfile.unknown(candidateId)),
                    facts.getOrDefault(candidateId, List.of()),
                    reminders.getOrDefault(candidateId, List.of()),
                    actions);
        }
    }

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final CandidateActions actions;
    private final Reminders reminders;

    PlanInputs(KnownCandidates candidates, KnownFacts facts, CandidateActions actions, Reminders reminders) {
        this.candidates = candidates;
        this.facts = facts;
        this.actions = actions;
        this.reminders = reminders;
    }

    /**
     * Those of a candidate whom the transaction holds, for plans that will be stored: the reminders are locked until it
     * ends.
     *
     * @param changed the opportunities to plan
     */
    Uni<Replanning> held(TenantTransaction transaction, String candidateId, List<OpportunityFacts> changed) {
        List<UUID> ids = changed.stream().map(OpportunityFacts::opportunityId).toList();
        return candidates
                .profile(transaction, candidateId)
                .flatMap(profile -> facts.ofCandidate(transaction, candidateId)
                        .flatMap(all -> actions.of(transaction, ids)
                                .flatMap(done -> reminders
                                        .lock(transaction, ids, candidateId)
                                        .map(stored -> new Replanning(profile, all, stored, done)))));
    }

    /** Those of this candidate and of the next ones, by their ids, for plans that nobody stores: nothing is locked. */
    public Uni<List<Replanning>> from(TenantTransaction transaction, String candidateId, int limit) {
        return facts.candidatesFrom(transaction, candidateId, limit)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : known(transaction, found)
                                .map(known -> found.stream().map(known::of).toList()));
    }

    private Uni<Known> known(TenantTransaction transaction, List<String> ids) {
        return facts.ofCandidates(transaction, ids)
                .flatMap(opportunities -> candidates
                        .profiles(transaction, ids)
                        .flatMap(profiles -> actions.ofCandidates(transaction, ids)
                                .flatMap(done -> reminders
                                        .ofCandidates(transaction, ids)
                                        .map(stored -> new Known(opportunities, profiles, done, stored)))));
    }
}
