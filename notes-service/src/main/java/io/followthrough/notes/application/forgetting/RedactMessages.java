package io.followthrough.notes.application.forgetting;

import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.notes.domain.forgetting.Redaction;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.idempotency.StoredAnswers;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An interviewer must be forgotten: drafts to that person go, and the name goes from what was written. What was answered when
 * it was written goes whole.
 */
@ApplicationScoped
class RedactMessages {

    private final Messages messages;
    private final StoredAnswers answers;

    RedactMessages(Messages messages, StoredAnswers answers) {
        this.messages = messages;
        this.answers = answers;
    }

    /** @param interview in which the person still has the name, if the round is known */
    Uni<Void> of(TenantTransaction transaction, InterviewerErased erased, Optional<KnownInterview> interview) {
        UUID opportunityId = erased.opportunityId();
        UUID person = erased.interviewerId();
        List<String> names = interview.map(round -> round.namesOf(person)).orElse(List.of());
        answers.eraseAbout(transaction, erased.candidateId());
        messages.deleteDrafts(transaction, opportunityId, person);
        return messages.ofOpportunity(transaction, opportunityId)
                .map(written -> Redaction.ofMessages(person, names, written))
                .flatMap(changed -> messages.updateAll(transaction, opportunityId, changed));
    }
}
