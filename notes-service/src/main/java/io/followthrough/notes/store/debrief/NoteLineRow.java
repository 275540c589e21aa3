package io.followthrough.notes.store.debrief;

import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** Read here; {@link NoteLines} writes lines as sets. */
@Entity
@Immutable
@Table(name = "note_line")
@NullUnmarked
class NoteLineRow {

    @EmbeddedId
    TenantScopedId key;

    UUID interviewId;
    UUID opportunityId;
    String candidateId;

    @Enumerated(EnumType.STRING)
    NoteLine.Kind kind;

    String text;
    String answered;
    String theme;
    boolean hard;
    UUID interviewerId;
    Instant notedAt;

    NoteLine toLine() {
        return new NoteLine(key.id(), new NoteLine.Content(kind, text, answered, theme, hard, interviewerId), notedAt);
    }
}
