package io.followthrough.notes.application.debrief;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.NoteLines;
import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps a debrief's lines as the debrief now says them (R8); what stands unchanged keeps its line and its age. Of a void
 * round no search finds them.
 */
@ApplicationScoped
public class RememberLines {

    private final NoteLines lines;

    RememberLines(NoteLines lines) {
        this.lines = lines;
    }

    public Uni<Void> of(TenantTransaction transaction, KnownInterview interview, DebriefContent debrief) {
        return lines.ofInterview(transaction, interview.id())
                .invoke(before -> lines.replace(
                        transaction, interview, before, NoteLine.of(debrief, before, Ids::next, transaction.now())))
                .invoke(() -> {
                    if (interview.isVoid()) {
                        lines.unindex(transaction, interview.id());
                    }
                })
                .replaceWithVoid();
    }
}
