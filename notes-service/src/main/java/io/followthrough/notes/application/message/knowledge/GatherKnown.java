package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.application.message.template.Languages;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.FollowUpState;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.domain.message.composition.Sender;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownMaterials;
import io.followthrough.notes.store.hiring.KnownReferences;
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
    private final People people;
    private final Messages messages;
    private final FindNotes findNotes;
    private final AssessFollowUps assessFollowUps;
    private final Languages languages;

    GatherKnown(
            KnownInterviews interviews,
            People people,
            Messages messages,
            FindNotes findNotes,
            AssessFollowUps assessFollowUps,
            Languages languages) {
        this.interviews = interviews;
        this.people = people;
        this.messages = messages;
        this.findNotes = findNotes;
        this.assessFollowUps = assessFollowUps;
        this.languages = languages;
    }

    /** Who signs, and who speaks for the candidate. */
    @ApplicationScoped
    static class People {

        private final CandidateNames names;
        private final KnownMaterials materials;
        private final KnownReferences references;

        People(CandidateNames names, KnownMaterials materials, KnownReferences references) {
            this.names = names;
            this.materials = materials;
            this.references = references;
        }

        private Uni<Sender> sender(TenantTransaction transaction, KnownOpportunity opportunity) {
            return names.find(transaction, opportunity.candidateId())
                    .flatMap(name -> materials
                            .ofOpportunity(transaction, opportunity.id())
                            .map(promised -> new Sender(name.orElse(null), promised)));
        }

        private Uni<List<KnownReference>> references(TenantTransaction transaction, KnownOpportunity opportunity) {
            return references.ofOpportunity(transaction, opportunity.id());
        }
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
                .flatMap(notes -> people.sender(transaction, opportunity)
                        .flatMap(sender -> people.references(transaction, opportunity)
                                .flatMap(references -> followUps.map(state -> new Known(
                                        opportunity, rounds, notes, sender, references, written, state, language)))));
    }
}
