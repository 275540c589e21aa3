package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "interviewer")
@NullUnmarked
class InterviewerRow {

    @EmbeddedId
    TenantScopedId key;

    UUID interviewId;
    int position;
    String name;
    String email;
    String title;
    Boolean met;

    void set(UUID ofInterview, int at, Interviewer interviewer) {
        interviewId = ofInterview;
        position = at;
        name = interviewer.name();
        email = interviewer.email();
        title = interviewer.title();
        met = interviewer.met();
    }

    Interviewer toInterviewer() {
        return new Interviewer(key.id(), name, email, title, met);
    }
}
