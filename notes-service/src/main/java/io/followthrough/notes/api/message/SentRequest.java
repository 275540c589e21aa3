package io.followthrough.notes.api.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a message was sent, and when; left out: now. */
@Schema(examples = MessageExamples.SENT)
record SentRequest(@Nullable Instant sentAt) {}
