package io.followthrough.notes.store.hiring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hiring processes that this service has heard of. */
@ApplicationScoped
public class KnownOpportunities {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String READ = """
            select id, candidate_id, employer, role, formality, referrer_id, referrer_name, referrer_greeting_name, decision_date,
              outcome, said, language, voided_at
            from known_opportunity where tenant_id = $1 and""";

    private static final String FIND = READ + " id = $2";

    private static final String BY_IDS = READ + " id = any($2)";

    private static final String OF_CANDIDATE = READ + " candidate_id = $2 and id > $3 order by id limit $4";

    /** An offer that was only received leaves it open (R18). */
    private static final String OPEN_ONES = READ
            + " candidate_id = $2 and (outcome is null or outcome = 'OFFER_RECEIVED') and voided_at is null and id > $3"
            + " order by id limit $4";

    private static final String SAVE = """
            insert into known_opportunity (tenant_id, id, candidate_id, employer, role, formality, referrer_id,
              referrer_name, referrer_greeting_name, decision_date, outcome, said, language, voided_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            on conflict (tenant_id, id) do update set candidate_id = excluded.candidate_id,
              employer = excluded.employer, role = excluded.role, formality = excluded.formality,
              referrer_id = excluded.referrer_id, referrer_name = excluded.referrer_name,
              referrer_greeting_name = excluded.referrer_greeting_name,
              decision_date = excluded.decision_date, outcome = excluded.outcome, said = excluded.said, language = excluded.language,
              voided_at = excluded.voided_at""";

    private static final TypeReference<EmployerFacts> SAID = new TypeReference<>() {};

    private record Row(
            UUID id,
            String candidateId,
            String employer,
            String role,
            KnownOpportunity.@Nullable Formality formality,
            @Nullable UUID referrerId,
            @Nullable String referrerName,
            @Nullable String referrerGreetingName,
            @Nullable LocalDate decisionDate,
            KnownOpportunity.@Nullable Outcome outcome,
            @Nullable String said,
            @Nullable String language,
            @Nullable Instant voidedAt) {

        KnownOpportunity opportunity() {
            return new KnownOpportunity(
                    id,
                    candidateId,
                    new KnownOpportunity.Details(employer, role, formality, referrer(), language),
                    decisionDate,
                    outcome,
                    said == null ? saidBefore() : Json.read(said, SAID),
                    voidedAt);
        }

        /** Of what was told before it was kept when, it is not known when: long ago. */
        private EmployerFacts saidBefore() {
            return EmployerFacts.SILENT
                    .correcting(decisionDate == null ? null : new DecisionDate(decisionDate, Instant.EPOCH))
                    .withResult(
                            outcome == null
                                    ? null
                                    : new OpportunityResult(OpportunityOutcome.valueOf(outcome.name()), Instant.EPOCH));
        }

        private KnownOpportunity.@Nullable Referrer referrer() {
            return referrerId == null || referrerName == null
                    ? null
                    : new KnownOpportunity.Referrer(referrerId, referrerName, referrerGreetingName);
        }
    }

    public Uni<Optional<KnownOpportunity>> find(TenantTransaction transaction, UUID id) {
        return transaction.row(FIND, Row.class, id).map(row -> row.map(Row::opportunity));
    }

    /** Those of these ids that are known, by id. */
    public Uni<Map<UUID, KnownOpportunity>> byIds(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(BY_IDS, Row.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .map(Row::opportunity)
                        .collect(Collectors.toMap(KnownOpportunity::id, one -> one)));
    }

    /**
     * Some of the candidate's, in the order of their ids.
     *
     * @param after the one before them, null for the first ones
     */
    public Uni<List<KnownOpportunity>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable KnownOpportunity after, int most) {
        return transaction
                .rows(OF_CANDIDATE, Row.class, candidateId, after == null ? BEFORE_ALL : after.id(), most)
                .map(KnownOpportunities::opportunities);
    }

    /** A page of the candidate's open ones, in the order of their ids, which rise with time. */
    public Uni<Slice<KnownOpportunity>> openOnes(TenantTransaction transaction, String candidateId, PageRequest page) {
        UUID after = page.after() == null ? BEFORE_ALL : UUID.fromString(page.after());
        return transaction
                .rows(OPEN_ONES, Row.class, candidateId, after, page.rows())
                .map(KnownOpportunities::opportunities)
                .map(opportunities ->
                        page.slice(opportunities, last -> last.id().toString()));
    }

    /** Takes over what is known now in place of what was known before. */
    public void save(TenantTransaction transaction, KnownOpportunity opportunity) {
        KnownOpportunity.Details details = opportunity.details();
        KnownOpportunity.Referrer referrer = details.referrer();
        transaction.execute(
                SAVE,
                opportunity.id(),
                opportunity.candidateId(),
                details.employer(),
                details.role(),
                details.formality(),
                referrer == null ? null : referrer.id(),
                referrer == null ? null : referrer.name(),
                referrer == null ? null : referrer.greetingName(),
                opportunity.decisionDate(),
                opportunity.outcome(),
                Json.write(opportunity.said()),
                details.language(),
                opportunity.voidedAt());
    }

    /** Changes what is known of a process; of an unknown one nothing. */
    public Uni<Void> change(TenantTransaction transaction, UUID id, UnaryOperator<KnownOpportunity> change) {
        return find(transaction, id)
                .invoke(known -> known.map(change).ifPresent(changed -> save(transaction, changed)))
                .replaceWithVoid();
    }

    private static List<KnownOpportunity> opportunities(List<Row> rows) {
        return rows.stream().map(Row::opportunity).toList();
    }
}
