package io.followthrough.people.erasure;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.problem.PassingException;
import io.followthrough.platform.problem.SqlStates;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes all that this service holds about a candidate, in one transaction, and has its late events ignored. */
@ApplicationScoped
public class EraseCandidate {

    private static final String ROW_STILL_REFERRED_TO = "23503";

    private final List<PersonalData> parts;
    private final ErasedCandidates erased;
    private final String service;

    EraseCandidate(
            @All List<PersonalData> parts,
            ErasedCandidates erased,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
        this.erased = erased;
        this.service = service;
    }

    /** Waits until no event of the candidate is taking effect, and lets none until this transaction ends. */
    public void hold(TenantTransaction transaction, String candidateId) {
        erased.lock(transaction, candidateId);
    }

    /** What was removed, kinds of which there was nothing left out. Erasing again removes what has come since. */
    public Uni<List<RemovedData>> erase(TenantTransaction transaction, String candidateId) {
        return erase(transaction, candidateId, transaction.now());
    }

    /** Erases what interview-service says is to be erased, and answers with what this service has removed. */
    public Uni<Void> onErased(TenantTransaction transaction, IncomingEvent<CandidateErased> event) {
        CandidateErased request = event.data();
        return erase(transaction, request.candidateId(), event.time())
                .invoke(removed -> transaction.publish(new CandidateDataErased(
                        request.candidateId(), request.erasureId(), service, removed, transaction.now())))
                .replaceWithVoid();
    }

    private Uni<List<RemovedData>> erase(TenantTransaction transaction, String candidateId, Instant erasedAt) {
        hold(transaction, candidateId);
        erased.mark(transaction, candidateId, erasedAt);
        return eraseParts(transaction, candidateId);
    }

    private Uni<List<RemovedData>> eraseParts(TenantTransaction transaction, String candidateId) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(
                        part -> part.erase(transaction, candidateId).map(count -> new RemovedData(part.kind(), count)))
                .filter(removed -> removed.count() > 0)
                .collect()
                .asList()
                .onFailure(EraseCandidate::isOvertaken)
                .transform(failure -> new PassingException("the candidate's data is just being written", failure));
    }

    /** A request that was under way has added a row to one that was just being removed. */
    private static boolean isOvertaken(Throwable failure) {
        return ROW_STILL_REFERRED_TO.equals(SqlStates.of(failure));
    }
}
