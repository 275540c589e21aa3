package io.followthrough.notes.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a message was sent, and when; left out: now. */
record SentRequest(@Nullable Instant sentAt) {}
