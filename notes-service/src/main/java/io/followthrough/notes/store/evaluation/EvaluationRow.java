package io.followthrough.notes.store.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.store.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "job_evaluation")
@NullUnmarked
class EvaluationRow {

    private static final TypeReference<Evaluation> CONTENT = new TypeReference<>() {};

    /** An evaluation has the key of its opportunity. */
    @Embeddable
    record Key(String tenantId, UUID opportunityId) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    String candidateId;
    String content;
    Instant evaluatedAt;

    Evaluations.Stored toStored() {
        return new Evaluations.Stored(Json.read(content, CONTENT), version, evaluatedAt);
    }
}
