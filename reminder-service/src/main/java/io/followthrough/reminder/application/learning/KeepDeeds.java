package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.platform.Ids;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.contact.LogFollowUp;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.contact.ContactChannel;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.domain.fact.Deed;
import io.followthrough.reminder.store.fact.Deeds;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Something was written or sent: the reminder that asks for it is done, even if it is planned only later. */
@ApplicationScoped
public class KeepDeeds {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final Deeds deeds;
    private final LogFollowUp logFollowUp;
    private final MakePlan makePlan;

    KeepDeeds(KnownCandidates candidates, KnownFacts facts, Deeds deeds, LogFollowUp logFollowUp, MakePlan makePlan) {
        this.candidates = candidates;
        this.facts = facts;
        this.deeds = deeds;
        this.logFollowUp = logFollowUp;
        this.makePlan = makePlan;
    }

    public Uni<Void> onDebrief(TenantTransaction transaction, IncomingEvent<DebriefRecorded> event) {
        return keep(transaction, event.data(), event.data().opportunityId(), DeedFromEvents.of(event.data()));
    }

    public Uni<Void> onEvaluated(TenantTransaction transaction, IncomingEvent<JobEvaluated> event) {
        return keep(
                transaction, event.data(), event.data().opportunityId(), Optional.of(DeedFromEvents.of(event.data())));
    }

    /** A follow-up is a contact too (R28, R30). */
    public Uni<Void> onSent(TenantTransaction transaction, IncomingEvent<MessageSent> event) {
        MessageSent sent = event.data();
        return sent.kind() == MessageKind.FOLLOW_UP
                ? logFollowUp.log(transaction, contact(sent)).replaceWithVoid()
                : keep(transaction, sent, sent.opportunityId(), DeedFromEvents.of(sent));
    }

    private Uni<Void> keep(
            TenantTransaction transaction, CandidateEvent event, UUID opportunityId, Optional<Deed> done) {
        return done.map(deed -> candidates
                        .hold(transaction, event.candidateId())
                        .chain(() -> deeds.add(transaction, event.candidateId(), opportunityId, deed))
                        .chain(() -> facts.find(transaction, opportunityId))
                        .flatMap(known -> known.map(found -> makePlan.revise(transaction, event.candidateId(), found))
                                .orElse(Uni.createFrom().voidItem())))
                .orElse(Uni.createFrom().voidItem());
    }

    private static LoggedFollowUp.Contact contact(MessageSent sent) {
        return new LoggedFollowUp.Contact(
                Ids.next(),
                new LoggedFollowUp.With(sent.candidateId(), sent.opportunityId(), sent.messageId()),
                ContactChannel.valueOf(sent.channel().name()),
                Boolean.TRUE.equals(sent.reasonGiven()),
                null,
                sent.sentAt());
    }
}
