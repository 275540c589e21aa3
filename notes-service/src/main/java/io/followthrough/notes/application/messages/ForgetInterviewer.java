package io.followthrough.notes.application.messages;

import io.followthrough.contracts.interviews.InterviewerErased;
import io.followthrough.notes.domain.Interviewer;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.composition.Erasure;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.Messages;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** An interviewer must be forgotten: drafts to that person go, and the name goes from what was written and is known. */
@ApplicationScoped
public class ForgetInterviewer {

    private final KnownInterviews interviews;
    private final Messages messages;

    ForgetInterviewer(KnownInterviews interviews, Messages messages) {
        this.interviews = interviews;
        this.messages = messages;
    }

    public Uni<Void> onErased(TenantTransaction transaction, IncomingEvent<InterviewerErased> event) {
        InterviewerErased erased = event.data();
        return messages.deleteDrafts(transaction, erased.opportunityId(), erased.interviewerId())
                .chain(() -> interviews.find(transaction, erased.interviewId()))
                .map(found ->
                        found.map(one -> nameIn(one, erased.interviewerId())).orElse(""))
                .flatMap(name -> redact(transaction, erased, name))
                .chain(() -> interviews.change(
                        transaction, erased.interviewId(), known -> without(known, erased.interviewerId())));
    }

    private Uni<Void> redact(TenantTransaction transaction, InterviewerErased erased, String name) {
        return messages.ofOpportunity(transaction, erased.opportunityId())
                .map(written -> Erasure.of(erased.interviewerId(), name, written))
                .flatMap(changed -> messages.updateAll(transaction, erased.opportunityId(), changed));
    }

    private static String nameIn(KnownInterview interview, UUID person) {
        return interview.interviewers().stream()
                .filter(one -> one.id().equals(person))
                .map(Interviewer::name)
                .findFirst()
                .orElse("");
    }

    /** The person stays one of those who were met, so that thanks are counted as before; name and title go. */
    private static KnownInterview without(KnownInterview known, UUID person) {
        List<Interviewer> people = known.interviewers().stream()
                .map(one -> one.id().equals(person) ? new Interviewer(person, "", null, one.met()) : one)
                .toList();
        return new KnownInterview(
                known.id(),
                known.opportunityId(),
                known.candidateId(),
                known.state(),
                known.endsAt(),
                known.zone(),
                people);
    }
}
