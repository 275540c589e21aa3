package io.followthrough.notes.application;

import io.followthrough.contracts.interviews.InterviewerErased;
import io.followthrough.notes.application.messages.RedactMessages;
import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A third person is forgotten: the name, the interests noted of this person, and what else is tied to it. */
@ApplicationScoped
public class ForgetInterviewer {

    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final RememberLines rememberLines;
    private final RedactMessages redactMessages;

    ForgetInterviewer(
            KnownInterviews interviews, Debriefs debriefs, RememberLines rememberLines, RedactMessages redactMessages) {
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.rememberLines = rememberLines;
        this.redactMessages = redactMessages;
    }

    public Uni<Void> onErased(TenantTransaction transaction, IncomingEvent<InterviewerErased> event) {
        UUID person = event.data().interviewerId();
        return interviews
                .find(transaction, event.data().interviewId())
                .flatMap(found -> redactMessages
                        .of(transaction, event.data().opportunityId(), person, found)
                        .chain(() -> found.map(interview -> forget(transaction, interview, person))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> forget(TenantTransaction transaction, KnownInterview interview, UUID person) {
        return interviews
                .save(transaction, interview.withoutNameOf(person))
                .chain(() -> debriefs.open(transaction, interview.id(), interview.candidateId()))
                .chain(() -> debriefs.lock(transaction, interview.id()))
                .flatMap(stored -> forget(transaction, interview, stored.debrief(), person));
    }

    private Uni<Void> forget(TenantTransaction transaction, KnownInterview interview, Debrief debrief, UUID person) {
        Debrief after = debrief.withoutNotesOn(person);
        if (after.equals(debrief)) {
            return Uni.createFrom().voidItem();
        }
        return debriefs.update(transaction, interview.id(), after)
                .chain(() -> rememberLines.of(transaction, interview, after.content()));
    }
}
