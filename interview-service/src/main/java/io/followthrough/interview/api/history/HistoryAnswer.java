package io.followthrough.interview.api.history;

import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.RecordedChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an opportunity's history.
 *
 * @param about the round, material, reference, response or statement that changed; absent for the opportunity itself
 * @param reason why, in the words of who did it, where a reason is given
 */
@Schema(examples = """
        {"id": "01a12f20-2c02-7c3e-8f6d-2a4b5c6d7e8f",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "at": "2026-10-21T10:15:00Z",
        "by": {"subject": "cand-7f3a", "role": "candidate"}, "kind": "CORRECTED",
        "changes": [{"field": "role", "from": "Timetable planner", "to": "Senior timetable planner"},
        {"field": "referrer.email"}]}""")
public record HistoryAnswer(
        UUID id,
        UUID opportunityId,
        Instant at,
        AuthorAnswer by,
        Change.Kind kind,
        @Nullable UUID about,
        List<ChangedField> changes,
        @Nullable String reason) {

    /** Who did it, in which role; {@code system}, when the service did it by itself. */
    record AuthorAnswer(String subject, String role) {}

    /** A field that changed; an e-mail address or a name of somebody else is not repeated here. */
    record ChangedField(
            String field, @Nullable String from, @Nullable String to) {}

    public static HistoryAnswer of(RecordedChange recorded) {
        Change change = recorded.change();
        return new HistoryAnswer(
                recorded.id(),
                recorded.opportunityId(),
                recorded.at(),
                new AuthorAnswer(recorded.author().subject(), recorded.author().role()),
                change.kind(),
                change.about(),
                change.details().stream()
                        .map(detail -> new ChangedField(detail.field(), detail.from(), detail.to()))
                        .toList(),
                change.reason());
    }
}
