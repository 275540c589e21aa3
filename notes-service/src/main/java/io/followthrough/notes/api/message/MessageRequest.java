package io.followthrough.notes.api.message;

import io.followthrough.notes.application.message.NewMessage;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message to draft.
 *
 * @param interviewId the round it is about; the latest completed one that suits when left out
 * @param recipientId an interviewer, the referrer or a reference, as the kind has it
 * @param body as typed; composed from the notes when left out
 * @param highlight what a reference is to speak about (R23)
 */
@Schema(examples = MessageExamples.DRAFT)
record MessageRequest(
        @NotNull Message.Kind kind,
        @NotNull UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable UUID recipientId,
        @NotNull MessageChannel channel,

        @Nullable @Size(max = MessageRequest.MOST_CHARACTERS) @ManyLines
        @Pattern(regexp = MessageRequest.SAYS_SOMETHING, message = "must not be blank") String body,

        @Nullable @Size(max = MessageRequest.LONGEST_HIGHLIGHT) @ManyLines
        @Pattern(regexp = MessageRequest.SAYS_SOMETHING, message = "must not be blank") String highlight) {

    static final int MOST_CHARACTERS = 10_000;

    static final int LONGEST_HIGHLIGHT = 500;

    static final String SAYS_SOMETHING = "\\s*\\S[\\s\\S]*";

    /** @throws ProblemException 422 (R23) for a highlight that nobody is briefed with */
    NewMessage toNewMessage() {
        if (highlight != null && kind != Message.Kind.REFERENCE_BRIEF) {
            throw ProblemException.brokenRule("R23", "highlight", "is for a reference: only REFERENCE_BRIEF has one");
        }
        return new NewMessage(
                kind,
                channel.toChannel(),
                new Message.Subject(opportunityId, interviewId, recipientId),
                body,
                highlight);
    }
}
