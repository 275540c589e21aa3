package io.followthrough.interview.store.people;

import io.followthrough.platform.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A candidate's key: no id means anything without its tenant. */
@Embeddable
public record CandidateKey(
        String tenantId, @Column(name = "candidate_id") String candidateId) {

    static CandidateKey of(TenantId tenant, String candidateId) {
        return new CandidateKey(tenant.value(), candidateId);
    }
}
