package io.followthrough.interview.domain.people;

import java.util.stream.Collectors;

/** A coach, and what it may read of a candidate. */
public record GrantedCoach(String coachId, GrantTerms terms) {

    /** As a table lists it: {@code id|scopes} or {@code id|scopes|expiry}. */
    public String written() {
        String scopes = terms.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return coachId + "|" + scopes + (terms.expiresAt() == null ? "" : "|" + terms.expiresAt());
    }
}
