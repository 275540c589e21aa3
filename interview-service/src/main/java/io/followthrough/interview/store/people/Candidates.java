package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The candidates of the transaction's tenant. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<CandidateRow, CandidateKey> {

    private static final String INTRODUCE = "select introduce_candidate($1, $2)";

    private static final String LOCK_OPPORTUNITIES =
            "select id from opportunity where tenant_id = $1 and candidate_id = $2 order by id for update";

    /**
     * An index of words, each of which is a beginning of what was asked for or not: those that have it lie together. A candidate
     * with several such words stands where the first of them does.
     */
    private static final String SEARCH = """
            with asked as materialized (select candidate_form($2) as word)
            select w.candidate_id, w.word from asked, candidate_word w
            where w.tenant_id = $1 and w.word >= asked.word and w.word < asked.word || $3
              and (cast($4 as text[]) is null or w.candidate_id = any($4))
              and (w.word, w.candidate_id) > ($5, $6)
              and not exists (
                select from candidate_word e where e.tenant_id = $1 and e.candidate_id = w.candidate_id
                  and e.word >= asked.word and e.word < w.word)
            order by w.word, w.candidate_id limit $7""";

    /** No character comes after it, and no text holds it. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    private record Found(String candidateId, String word) {

        /** A text of the database cannot hold it. */
        private static final String PARTED = "\0";

        static Found at(PageRequest page) {
            String after = page.after();
            if (after == null) {
                return new Found("", "");
            }
            int end = after.indexOf(PARTED);
            return new Found(after.substring(end + 1), after.substring(0, end));
        }

        String position() {
            return word + PARTED + candidateId;
        }
    }

    /** Makes the candidate known, with an empty profile, unless it is known already; one who was erased is back. */
    public void introduce(TenantTransaction transaction, String candidateId) {
        transaction.execute(INTRODUCE, candidateId);
    }

    public Uni<Optional<Candidate>> find(TenantTransaction transaction, String candidateId) {
        return transaction
                .entities(session -> findById(CandidateKey.of(transaction.tenant(), candidateId)))
                .map(row -> Optional.ofNullable(row).map(CandidateRow::toCandidate));
    }

    /**
     * A page of candidates by what they are found by: the beginning of their id, their e-mail address, their name or a word of
     * it.
     *
     * @param candidates who may be found
     */
    public Uni<Slice<Candidate>> search(
            TenantTransaction transaction, String text, ReadableCandidates candidates, PageRequest page) {
        Found after = Found.at(page);
        return transaction
                .rows(
                        SEARCH,
                        Found.class,
                        text,
                        AFTER_ALL,
                        candidates.all() ? null : candidates.ids().toArray(String[]::new),
                        after.word(),
                        after.candidateId(),
                        page.rows())
                .map(found -> page.slice(found, Found::position))
                .flatMap(found -> all(transaction, found));
    }

    private Uni<Slice<Candidate>> all(TenantTransaction transaction, Slice<Found> found) {
        List<String> ids = found.items().stream().map(Found::candidateId).toList();
        return transaction
                .entities(session -> list(
                        "key.tenantId = ?1 and key.candidateId in ?2",
                        transaction.tenant().value(),
                        ids))
                .map(rows -> rows.stream()
                        .map(CandidateRow::toCandidate)
                        .sorted(Comparator.comparingInt(candidate -> ids.indexOf(candidate.id())))
                        .toList())
                .map(candidates -> new Slice<>(candidates, found.last()));
    }

    /** Reads the candidate and locks its row until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Candidate>> lock(TenantTransaction transaction, String candidateId) {
        return transaction
                .entities(session ->
                        findById(CandidateKey.of(transaction.tenant(), candidateId), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(CandidateRow::toCandidate));
    }

    /** Locks the rows of all of the candidate's opportunities until the transaction ends: nothing of them changes meanwhile. */
    public Uni<Void> lockOpportunities(TenantTransaction transaction, String candidateId) {
        return transaction.rows(LOCK_OPPORTUNITIES, UUID.class, candidateId).replaceWithVoid();
    }

    public Uni<Candidate> update(TenantTransaction transaction, Candidate candidate) {
        return transaction
                .entities(session -> findById(CandidateKey.of(transaction.tenant(), candidate.id()))
                        .invoke(row -> row.set(candidate.profile()))
                        .call(session::flush))
                .map(CandidateRow::toCandidate);
    }
}
