package io.followthrough.notes.application.message;

import io.followthrough.notes.application.message.template.WordDraft;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.composition.Sender;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.notes.store.hiring.KnownMaterials;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The text of a new message: as it was typed, or composed from the notes and from what was promised. */
@ApplicationScoped
class ComposeText {

    private final CandidateNames names;
    private final KnownMaterials materials;
    private final WordDraft wordDraft;
    private final ZoneLaw law;

    ComposeText(CandidateNames names, KnownMaterials materials, WordDraft wordDraft, ZoneLaw law) {
        this.names = names;
        this.materials = materials;
        this.wordDraft = wordDraft;
        this.law = law;
    }

    /** @param missing what it should say and nobody knows */
    record Written(String body, List<MissingPart> missing) {}

    Uni<Written> of(TenantTransaction transaction, MessageContext context, NewMessage message) {
        String typed = message.body();
        return typed == null
                ? sender(transaction, context)
                        .map(sender -> Draft.compose(message.kind(), context, sender, law))
                        .flatMap(draft ->
                                wordDraft.word(transaction, draft).map(body -> new Written(body, draft.missing())))
                : Uni.createFrom().item(new Written(typed, List.of()));
    }

    private Uni<Sender> sender(TenantTransaction transaction, MessageContext context) {
        return names.find(transaction, context.opportunity().candidateId())
                .flatMap(name -> materials
                        .ofOpportunity(transaction, context.opportunity().id())
                        .map(promised -> new Sender(name.orElse(null), promised)));
    }
}
