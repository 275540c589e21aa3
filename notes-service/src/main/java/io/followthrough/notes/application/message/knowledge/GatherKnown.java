package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.application.message.template.Languages;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.FollowUpState;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Reads all that is known of one hiring process: what is not of it, or of another candidate, is never read. */
@ApplicationScoped
public class GatherKnown {

    private final KnownInterviews interviews;
    private final FindPeople findPeople;
    private final Messages messages;
    private final FindNotes findNotes;
    private final AssessFollowUps assessFollowUps;
    private final Languages languages;

    GatherKnown(
            KnownInterviews interviews,
            FindPeople findPeople,
            Messages messages,
            FindNotes findNotes,
            AssessFollowUps assessFollowUps,
            Languages languages) {
        this.interviews = interviews;
        this.findPeople = findPeople;
        this.messages = messages;
        this.findNotes = findNotes;
        this.assessFollowUps = assessFollowUps;
        this.languages = languages;
    }

    public Uni<Known> of(TenantTransaction transaction, KnownOpportunity opportunity) {
        return interviews
                .ofOpportunity(transaction, opportunity.id())
                .flatMap(rounds -> messages.ofOpportunity(transaction, opportunity.id())
                        .flatMap(written -> of(transaction, opportunity, rounds, written)));
    }

    private Uni<Known> of(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            List<KnownInterview> rounds,
            List<Message> written) {
        String own = opportunity.details().language();
        String language = Objects.requireNonNullElse(own, languages.of(transaction.tenant()));
        Uni<FollowUpState> followUps = assessFollowUps.of(transaction, opportunity, rounds, written);
        return findNotes
                .of(transaction, opportunity, rounds)
                .flatMap(notes -> findPeople
                        .sender(transaction, opportunity)
                        .flatMap(sender -> findPeople
                                .references(transaction, opportunity)
                                .flatMap(references -> followUps.map(state -> new Known(
                                        opportunity, rounds, notes, sender, references, written, state, language)))));
    }
}
