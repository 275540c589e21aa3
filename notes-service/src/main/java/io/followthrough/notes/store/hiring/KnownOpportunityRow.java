package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.tenancy.TenantId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_opportunity")
@NullUnmarked
class KnownOpportunityRow {

    @EmbeddedId
    TenantScopedId key;

    String candidateId;
    String employer;
    String role;

    @Enumerated(EnumType.STRING)
    KnownOpportunity.Formality formality;

    UUID referrerId;
    String referrerName;
    LocalDate decisionDate;

    @Enumerated(EnumType.STRING)
    KnownOpportunity.Outcome outcome;

    static KnownOpportunityRow of(TenantId tenant, KnownOpportunity opportunity) {
        KnownOpportunity.Referrer referrer = opportunity.details().referrer();
        KnownOpportunityRow row = new KnownOpportunityRow();
        row.key = TenantScopedId.of(tenant, opportunity.id());
        row.candidateId = opportunity.candidateId();
        row.employer = opportunity.employer();
        row.role = opportunity.role();
        row.formality = opportunity.details().formality();
        row.referrerId = referrer == null ? null : referrer.id();
        row.referrerName = referrer == null ? null : referrer.name();
        row.decisionDate = opportunity.decisionDate();
        row.outcome = opportunity.outcome();
        return row;
    }

    KnownOpportunity toOpportunity() {
        return new KnownOpportunity(
                key.id(),
                candidateId,
                new KnownOpportunity.Details(
                        employer,
                        role,
                        formality,
                        referrerId == null ? null : new KnownOpportunity.Referrer(referrerId, referrerName)),
                decisionDate,
                outcome);
    }
}
