package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what the candidate has written down about one hiring process. */
@ApplicationScoped
class FindNotes {

    private final Debriefs debriefs;
    private final Evaluations evaluations;

    FindNotes(Debriefs debriefs, Evaluations evaluations) {
        this.debriefs = debriefs;
        this.evaluations = evaluations;
    }

    Uni<Known.Notes> of(TenantTransaction transaction, KnownOpportunity opportunity, List<KnownInterview> rounds) {
        List<UUID> ids = rounds.stream().map(KnownInterview::id).toList();
        return debriefs.ofInterviews(transaction, ids).flatMap(written -> {
            Map<UUID, DebriefContent> contents = new HashMap<>();
            written.forEach((id, debrief) -> contents.put(id, debrief.value().content()));
            return evaluations
                    .find(transaction, opportunity.id())
                    .map(weighed -> new Known.Notes(contents, weighed.value().evaluation()));
        });
    }
}
