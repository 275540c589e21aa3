package io.followthrough.notes.api.message;

import io.followthrough.notes.application.message.ReviseMessage;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a message is to say.
 *
 * @param channel left out, it stays as it is
 */
@Schema(examples = MessageExamples.REVISION)
record RevisionRequest(
        @NotBlank @Size(max = MessageRequest.MOST_CHARACTERS) @ManyLines
        String body,

        @Nullable MessageChannel channel) {

    ReviseMessage.Revision toRevision() {
        return new ReviseMessage.Revision(body, channel == null ? null : channel.toChannel());
    }
}
