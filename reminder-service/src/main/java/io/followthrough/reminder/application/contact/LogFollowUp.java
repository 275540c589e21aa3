package io.followthrough.reminder.application.contact;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.application.telling.EventsOfContacts;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.domain.plan.KnownCandidate;
import io.followthrough.reminder.store.contact.FollowUps;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Logs a contact with the employer: a breach of the rules is flagged, but a fact is not refused (R28, R30), unless there
 * are {@link LoggedFollowUp#MOST} already.
 */
@ApplicationScoped
public class LogFollowUp {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final TenantPolicies policies;
    private final FollowUps followUps;
    private final MakePlan makePlan;
    private final Almanac almanac;

    LogFollowUp(
            KnownCandidates candidates,
            KnownFacts facts,
            TenantPolicies policies,
            FollowUps followUps,
            MakePlan makePlan,
            Almanac almanac) {
        this.candidates = candidates;
        this.facts = facts;
        this.policies = policies;
        this.followUps = followUps;
        this.makePlan = makePlan;
        this.almanac = almanac;
    }

    /**
     * Logs the contact (FollowUpLogged) and makes the plan again; word of the opportunity may be yet to come.
     *
     * @throws ProblemException limit reached, in the Uni
     */
    public Uni<LoggedFollowUp> log(TenantTransaction transaction, LoggedFollowUp.Contact contact) {
        return heldOrUnknown(transaction, contact)
                .invoke(LogFollowUp::mustTakeOneMore)
                .flatMap(known -> log(transaction, contact, known));
    }

    /** The same as another service has accepted it: too late to refuse it, so one too many changes nothing here. */
    public Uni<Void> logTold(TenantTransaction transaction, LoggedFollowUp.Contact contact) {
        return heldOrUnknown(transaction, contact)
                .flatMap(known -> takesOneMore(known)
                        ? log(transaction, contact, known).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /**
     * The same about an opportunity that the caller has seen.
     *
     * @throws ProblemException not found, in the Uni, when it was erased meanwhile; limit reached
     */
    Uni<LoggedFollowUp> logOfKnown(TenantTransaction transaction, LoggedFollowUp.Contact contact) {
        return held(transaction, contact)
                .map(known -> known.orElseThrow(() -> ProblemException.notFound("opportunity")))
                .invoke(LogFollowUp::mustTakeOneMore)
                .flatMap(known -> log(transaction, contact, known));
    }

    private Uni<OpportunityFacts> heldOrUnknown(TenantTransaction transaction, LoggedFollowUp.Contact contact) {
        return held(transaction, contact)
                .map(known -> known.orElseGet(
                        () -> OpportunityFacts.unknown(contact.with().opportunityId())));
    }

    private Uni<Optional<OpportunityFacts>> held(TenantTransaction transaction, LoggedFollowUp.Contact contact) {
        return candidates
                .hold(transaction, contact.with().candidateId())
                .chain(() -> facts.find(transaction, contact.with().opportunityId()));
    }

    private static boolean takesOneMore(OpportunityFacts known) {
        return known.followUps().made().size() < LoggedFollowUp.MOST;
    }

    private static void mustTakeOneMore(OpportunityFacts known) {
        if (!takesOneMore(known)) {
            throw ProblemException.of(
                    ProblemKind.LIMIT_REACHED,
                    "An opportunity may have " + LoggedFollowUp.MOST + " follow-ups, no more.");
        }
    }

    private Uni<LoggedFollowUp> log(
            TenantTransaction transaction, LoggedFollowUp.Contact contact, OpportunityFacts known) {
        return assess(transaction, contact, known)
                .invoke(logged -> transaction.publish(EventsOfContacts.logged(logged)))
                .call(logged -> followUps.add(transaction, logged))
                .call(() -> keep(transaction, contact, known));
    }

    private Uni<LoggedFollowUp> assess(
            TenantTransaction transaction, LoggedFollowUp.Contact contact, OpportunityFacts known) {
        KnownCandidate candidate =
                new KnownCandidate(CandidateProfile.unknown(contact.with().candidateId()), List.of(known), List.of());
        return policies.standing(transaction)
                .map(policy -> TimingEngine.assess(
                        new Facts(candidate.facts(policy.policy(), almanac.zones(), transaction.now()), known),
                        policy.policy(),
                        almanac,
                        contact.sentAt(),
                        contact.reasonGiven()))
                .map(assessment -> LoggedFollowUp.of(contact, assessment));
    }

    private Uni<Void> keep(TenantTransaction transaction, LoggedFollowUp.Contact contact, OpportunityFacts known) {
        OpportunityFacts changed = known.withFollowUp(
                new FollowUpMade(contact.sentAt(), contact.channel().forFollowUps()));
        facts.save(transaction, contact.with().candidateId(), changed);
        return makePlan.revise(transaction, contact.with().candidateId(), changed);
    }
}
