package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.Promise;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of a view: it is only read. */
@Entity
@Immutable
@Table(name = "promise")
@NullUnmarked
class PromiseRow {

    @EmbeddedId
    TenantScopedId key;

    @Enumerated(EnumType.STRING)
    Promise.Promisor promisor;

    UUID opportunityId;
    String candidateId;
    UUID interviewId;
    String about;
    LocalDate promisedFor;
    Instant promisedAt;
    Instant dueAt;
    Instant settledAt;

    Promise toPromise() {
        return new Promise(
                new Promise.Subject(key.id(), promisor, opportunityId, candidateId, interviewId),
                about,
                promisedFor,
                promisedAt,
                dueAt,
                settledAt);
    }
}
