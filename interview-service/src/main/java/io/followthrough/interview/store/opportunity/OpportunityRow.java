package io.followthrough.interview.store.opportunity;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.facts.OpportunityOutcome;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "opportunity")
@NullUnmarked
class OpportunityRow {

    @EmbeddedId
    TenantScopedId key;

    @Version
    long version;

    String candidateId;
    String employer;
    String role;
    String source;

    @Enumerated(EnumType.STRING)
    Formality formality;

    String region;
    String language;

    UUID referrerId;
    String referrerName;
    String referrerEmail;
    String referrerGreetingName;
    LocalDate decisionDate;
    String statedAs;
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    Opportunity.Status status;

    @Enumerated(EnumType.STRING)
    OpportunityOutcome outcome;

    Instant outcomeAt;
    Instant voidedAt;

    void set(Opportunity opportunity) {
        candidateId = opportunity.candidateId();
        employer = opportunity.position().employer();
        role = opportunity.position().role();
        source = opportunity.position().source();
        formality = opportunity.position().formality();
        region = opportunity.position().region();
        language = opportunity.position().language();
        Referrer referrer = opportunity.referrer();
        referrerId = referrer == null ? null : referrer.id();
        referrerName = referrer == null ? null : referrer.name();
        referrerEmail = referrer == null ? null : referrer.email();
        referrerGreetingName = referrer == null ? null : referrer.greetingName();
        decisionDate = opportunity.timeline().decisionDate();
        statedAs = opportunity.timeline().statedAs();
        openedAt = opportunity.openedAt();
        status = opportunity.status();
        Opportunity.Conclusion conclusion = opportunity.conclusion();
        outcome = conclusion == null ? null : conclusion.outcome();
        outcomeAt = conclusion == null ? null : conclusion.recordedAt();
        voidedAt = opportunity.voidedAt();
    }

    Opportunity toOpportunity() {
        return new Opportunity(
                key.id(),
                version,
                candidateId,
                new Opportunity.Position(employer, role, source, formality, region, language),
                referrer(),
                new HiringTimeline(decisionDate, statedAs),
                outcome == null ? null : new Opportunity.Conclusion(outcome, outcomeAt),
                openedAt,
                voidedAt);
    }

    private @Nullable Referrer referrer() {
        return referrerId == null ? null : new Referrer(referrerId, referrerName, referrerEmail, referrerGreetingName);
    }
}
