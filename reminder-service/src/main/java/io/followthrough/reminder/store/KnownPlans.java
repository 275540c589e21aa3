package io.followthrough.reminder.store;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.revision.Deed;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.domain.revision.Replanning;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that the plans of many candidates are made from, read without holding anything. */
@ApplicationScoped
public class KnownPlans {

    private static final String FACTS = "from OpportunityFactsRow f where f.key.tenantId = :tenant"
            + " and f.candidateId in :candidates order by f.key.opportunityId";
    private static final String PROFILES =
            "from KnownCandidateRow c where c.key.tenantId = :tenant and c.key.candidateId in :candidates";
    private static final String DEEDS =
            "from DeedRow d where d.key.tenantId = :tenant and d.candidateId in :candidates";
    private static final String REMINDERS =
            "from ReminderRow r where r.key.tenantId = :tenant and r.candidateId in :candidates order by r.key.id";
    private static final String NEXT = """
        select distinct f.candidateId from OpportunityFactsRow f
        where f.key.tenantId = :tenant and f.candidateId >= :from order by f.candidateId\
        """;

    private record Rows(
            Map<String, List<OpportunityFacts>> facts,
            Map<String, CandidateProfile> profiles,
            Map<UUID, List<Deed>> deeds,
            Map<String, List<Reminder>> reminders) {

        Replanning of(String candidateId) {
            return new Replanning(
                    profiles.getOrDefault(candidateId, CandidateProfile.unknown(candidateId)),
                    facts.getOrDefault(candidateId, List.of()),
                    reminders.getOrDefault(candidateId, List.of()),
                    deeds);
        }
    }

    /** What is known of this candidate and the next ones, by their ids. */
    public Uni<List<Replanning>> from(TenantTransaction transaction, String candidateId, int candidates) {
        return transaction
                .session()
                .createSelectionQuery(NEXT, String.class)
                .setParameter("tenant", transaction.tenant().value())
                .setParameter("from", candidateId)
                .setMaxResults(candidates)
                .getResultList()
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : rows(transaction, found)
                                .map(rows -> found.stream().map(rows::of).toList()));
    }

    private static Uni<Rows> rows(TenantTransaction transaction, List<String> candidates) {
        return list(transaction, FACTS, OpportunityFactsRow.class, candidates)
                .flatMap(facts -> list(transaction, PROFILES, KnownCandidateRow.class, candidates)
                        .flatMap(profiles -> list(transaction, DEEDS, DeedRow.class, candidates)
                                .flatMap(deeds -> list(transaction, REMINDERS, ReminderRow.class, candidates)
                                        .map(reminders -> rows(facts, profiles, deeds, reminders)))));
    }

    private static Rows rows(
            List<OpportunityFactsRow> facts,
            List<KnownCandidateRow> profiles,
            List<DeedRow> deeds,
            List<ReminderRow> reminders) {
        return new Rows(
                facts.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.candidateId,
                                Collectors.mapping(OpportunityFactsRow::toFacts, Collectors.toList()))),
                profiles.stream()
                        .map(KnownCandidateRow::toProfile)
                        .collect(Collectors.toMap(CandidateProfile::candidateId, profile -> profile)),
                deeds.stream()
                        .collect(Collectors.groupingBy(
                                DeedRow::opportunityId, Collectors.mapping(DeedRow::toDeed, Collectors.toList()))),
                reminders.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.candidateId,
                                Collectors.mapping(ReminderRow::toReminder, Collectors.toList()))));
    }

    private static <T> Uni<List<T>> list(
            TenantTransaction transaction, String query, Class<T> type, List<String> candidates) {
        return transaction
                .session()
                .createSelectionQuery(query, type)
                .setParameter("tenant", transaction.tenant().value())
                .setParameter("candidates", candidates)
                .getResultList();
    }
}
