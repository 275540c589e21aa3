package io.followthrough.notes.store.debrief;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.DebriefPart;
import io.followthrough.notes.store.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "debrief")
@NullUnmarked
class DebriefRow {

    private static final TypeReference<DebriefContent> CONTENT = new TypeReference<>() {};
    private static final TypeReference<Map<DebriefPart, Instant>> TIMES = new TypeReference<>() {};

    /** A debrief has the key of its interview. */
    @Embeddable
    record Key(String tenantId, UUID interviewId) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    String candidateId;
    String content;
    String writtenAt;

    void set(Debrief debrief) {
        content = Json.write(debrief.content());
        writtenAt = Json.write(debrief.writtenAt());
    }

    Debrief toDebrief() {
        return new Debrief(Json.read(content, CONTENT), Json.read(writtenAt, TIMES));
    }
}
