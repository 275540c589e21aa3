package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.lint.PersonName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draft is for.
 *
 * @param id null with the name when it is for nobody in particular
 * @param greetingName how this person is to be greeted, where the candidate has said so; else null
 * @param seat the recipient's place among those met, from 0: drafts to different seats are worded differently
 */
public record Recipient(
        @Nullable UUID id, @Nullable String name, @Nullable String greetingName, int seat) {

    public static final Recipient NOBODY = new Recipient(null, null, null, 0);

    /** Somebody outside the panel: a referrer, a reference. */
    public static Recipient outside(UUID id, String name, @Nullable String greetingName) {
        return new Recipient(id, name, greetingName, 0);
    }

    /** What stands behind "Dear": as the candidate has said, else the whole name as one says it; null when nobody is known. */
    public @Nullable String greeted() {
        if (greetingName != null) {
            return greetingName;
        }
        return name == null ? null : PersonName.spoken(name);
    }

    /** The same person by a name of at most so many words. */
    Recipient brief(int words) {
        return new Recipient(id, CitedText.name(name, words), CitedText.name(greetingName, words), seat);
    }

    /** The interviewer of that id, without a name once it was erased; {@link #NOBODY} when the round has none of it. */
    public static Recipient inPanel(KnownInterview interview, UUID id) {
        return interview.interviewers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one ->
                        new Recipient(id, one.hasNoName() ? null : one.name(), one.greetingName(), seat(interview, id)))
                .orElse(NOBODY);
    }

    private static int seat(KnownInterview interview, UUID id) {
        List<UUID> met = interview.interviewers().stream()
                .filter(Interviewer::met)
                .map(Interviewer::id)
                .toList();
        return Math.max(0, met.indexOf(id));
    }
}
