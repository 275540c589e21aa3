package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draft is for.
 *
 * @param id null with the name when it is for nobody in particular
 * @param seat the recipient's place in the panel, from 0: drafts to different seats are worded differently
 */
public record Recipient(@Nullable UUID id, @Nullable String name, int seat) {

    public static final Recipient NOBODY = new Recipient(null, null, 0);

    /** Somebody outside the panel: a referrer, a reference. */
    public static Recipient outside(UUID id, String name) {
        return new Recipient(id, name, 0);
    }

    /** The same person by a name of at most so many words. */
    Recipient brief(int words) {
        return new Recipient(id, CitedText.first(name, words), seat);
    }

    /** The interviewer of that id, without a name once it was erased; {@link #NOBODY} when the round has none of it. */
    public static Recipient inPanel(KnownInterview interview, UUID id) {
        List<UUID> seats =
                interview.interviewers().stream().map(one -> one.id()).toList();
        int seat = seats.indexOf(id);
        if (seat < 0) {
            return NOBODY;
        }
        Interviewer interviewer = interview.interviewers().get(seat);
        return new Recipient(id, interviewer.hasNoName() ? null : interviewer.name(), seat);
    }
}
