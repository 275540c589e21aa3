package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "timeline_statement")
@NullUnmarked
class TimelineStatementRow {

    @EmbeddedId
    TenantScopedId key;

    @Version
    long version;

    UUID opportunityId;
    String candidateId;
    UUID interviewId;
    LocalDate decisionDate;
    String statedAs;
    Instant statedAt;
    Instant dueAt;
    String dueZone;
    Instant replacedAt;
    Instant answeredAt;
    UUID answeredBy;

    void set(TimelineStatement statement, ZoneId zone) {
        opportunityId = statement.source().opportunityId();
        candidateId = statement.source().candidateId();
        interviewId = statement.source().interviewId();
        decisionDate = statement.said().decisionDate();
        statedAs = statement.said().statedAs();
        statedAt = statement.statedAt();
        dueAt = statement.dueAt();
        dueZone = zone.getId();
    }

    TimelineStatement toStatement() {
        return new TimelineStatement(
                new TimelineStatement.Source(key.id(), opportunityId, candidateId, interviewId),
                new HiringTimeline(decisionDate, statedAs),
                statedAt,
                dueAt);
    }
}
