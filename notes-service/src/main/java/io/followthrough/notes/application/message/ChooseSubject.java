package io.followthrough.notes.application.message;

import io.followthrough.notes.application.hiring.Standing;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownReferences;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the round and the person that a new message is about: those that were named, else those that suit its kind. */
@ApplicationScoped
class ChooseSubject {

    private static final String RECIPIENT = "recipientId";
    private static final int SOON_SECONDS = 1;

    private final KnownInterviews interviews;
    private final KnownReferences references;

    ChooseSubject(KnownInterviews interviews, KnownReferences references) {
        this.interviews = interviews;
        this.references = references;
    }

    /**
     * @throws ProblemException in the Uni: 404 for an unknown id, 400 for a missing one, 422 for somebody not met, 503
     *     (not yet) for somebody of a round that is over and has not been reported
     */
    Uni<Message.Subject> choose(
            TenantTransaction transaction, KnownOpportunity opportunity, Message.Kind kind, Message.Subject named) {
        return interviews
                .ofOpportunity(transaction, opportunity.id())
                .invoke(rounds -> mustBeReported(rounds, kind, named, transaction.now()))
                .map(rounds -> round(rounds, kind, named))
                .flatMap(round -> recipient(transaction, opportunity, kind, named, round)
                        .map(recipient -> new Message.Subject(
                                opportunity.id(), round.map(KnownInterview::id).orElse(null), recipient)));
    }

    /** Whom the candidate met is told by the report alone: until it has come, nobody is "not met". */
    private static void mustBeReported(
            List<KnownInterview> rounds, Message.Kind kind, Message.Subject named, Instant now) {
        UUID person = kind.isToPanel() ? named.recipientId() : null;
        if (person == null) {
            return;
        }
        List<KnownInterview> suitable = rounds.stream()
                .filter(round -> named.interviewId() == null || round.id().equals(named.interviewId()))
                .filter(round -> round.expects(person))
                .toList();
        if (suitable.stream().noneMatch(KnownInterview::completed)
                && suitable.stream().anyMatch(round -> round.awaitsItsReport(now))) {
            throw ProblemException.passing(
                    ProblemKind.NOT_YET, "The report of that interview has not arrived here.", SOON_SECONDS);
        }
    }

    private static Optional<KnownInterview> round(
            List<KnownInterview> rounds, Message.Kind kind, Message.Subject named) {
        UUID interviewId = named.interviewId();
        if (interviewId != null) {
            return Optional.of(rounds.stream()
                    .filter(round -> round.id().equals(interviewId))
                    .findFirst()
                    .map(ChooseSubject::standing)
                    .orElseThrow(() -> ProblemException.notFound("interview")));
        }
        UUID person = kind.isToPanel() ? named.recipientId() : null;
        return rounds.stream()
                .filter(KnownInterview::completed)
                .filter(round -> person == null || interviewer(round, person).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static KnownInterview standing(KnownInterview round) {
        Standing.require(round);
        return round;
    }

    private Uni<@Nullable UUID> recipient(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            Message.Kind kind,
            Message.Subject named,
            Optional<KnownInterview> round) {
        UUID person = named.recipientId();
        return switch (kind) {
            case THANK_YOU -> Uni.createFrom().item(met(round, person, "R9"));
            case CONNECT -> Uni.createFrom().item(met(round, person, "R21"));
            case FOLLOW_UP -> Uni.createFrom().item(ofPanelOrHost(round, person));
            case REFERRER_THANKS -> Uni.createFrom().item(referrer(opportunity, person));
            case REFERENCE_BRIEF -> reference(transaction, opportunity, person);
        };
    }

    private static UUID met(Optional<KnownInterview> round, @Nullable UUID person, String rule) {
        if (person == null) {
            throw ProblemException.invalid(RECIPIENT, "is needed: it goes to one interviewer");
        }
        Interviewer interviewer = round.flatMap(one -> interviewer(one, person))
                .orElseThrow(() -> ProblemException.notFound("recipient"));
        if (!interviewer.met()) {
            throw ProblemException.brokenRule(
                    rule, RECIPIENT, "is nobody whom the candidate has met in that interview");
        }
        return person;
    }

    private static @Nullable UUID ofPanelOrHost(Optional<KnownInterview> round, @Nullable UUID person) {
        if (person == null) {
            return round.flatMap(KnownInterview::host).map(Interviewer::id).orElse(null);
        }
        return round.flatMap(one -> interviewer(one, person))
                .map(Interviewer::id)
                .orElseThrow(() -> ProblemException.notFound("recipient"));
    }

    private static UUID referrer(KnownOpportunity opportunity, @Nullable UUID person) {
        KnownOpportunity.Referrer referrer = opportunity.details().referrer();
        if (referrer == null && person == null) {
            throw ProblemException.brokenRule("R17", RECIPIENT, "Nobody is known to have helped to get the interview.");
        }
        if (referrer == null || (person != null && !person.equals(referrer.id()))) {
            throw ProblemException.notFound("recipient");
        }
        return referrer.id();
    }

    private Uni<UUID> reference(TenantTransaction transaction, KnownOpportunity opportunity, @Nullable UUID person) {
        if (person == null) {
            throw ProblemException.invalid(RECIPIENT, "is needed: it goes to one reference");
        }
        return references
                .find(transaction, person)
                .map(found -> found.filter(one -> one.opportunityId().equals(opportunity.id()))
                        .map(KnownReference::id)
                        .orElseThrow(() -> ProblemException.notFound("recipient")));
    }

    private static Optional<Interviewer> interviewer(KnownInterview round, UUID person) {
        return round.interviewers().stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
    }
}
