package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is judged by.
 *
 * @param notes of the interview that the message is about; empty when there are none
 * @param otherNotes what was written to the other members of the same panel
 */
public record LintContext(
        Message.Kind kind, Addressee addressee, Position position, DebriefContent notes, List<OtherNote> otherNotes) {

    public LintContext {
        otherNotes = List.copyOf(otherNotes);
    }

    /**
     * Whom the message is for.
     *
     * @param name the recipient's, or null when it goes to nobody in particular
     * @param panel the names of the others in that interview
     */
    public record Addressee(@Nullable String name, List<String> panel) {

        public Addressee {
            panel = List.copyOf(panel);
        }
    }

    /** The job that it is about. */
    public record Position(String employer, String role) {}

    /** Another message to the same panel. */
    public record OtherNote(UUID messageId, String body) {}
}
