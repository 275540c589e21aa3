package io.followthrough.platform.observability;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The spans that have ended, in place of a collector. */
@ApplicationScoped
public class KeptSpans implements SpanProcessor {

    private final Queue<SpanData> ended = new ConcurrentLinkedQueue<>();

    @Nullable SpanData of(String trace, SpanKind kind) {
        return ended.stream()
                .filter(span -> span.getTraceId().equals(trace) && span.getKind() == kind)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Only what has ended is of interest.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
