package io.followthrough.people.erasure;

import io.followthrough.platform.idempotency.StoredAnswers;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What was answered to requests that may be repeated. */
@ApplicationScoped
class AnswersOfCandidate implements PersonalData {

    private final StoredAnswers answers;

    AnswersOfCandidate(StoredAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "storedAnswers";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return answers.erase(transaction, candidateId);
    }
}
