package io.followthrough.reminder.api.contact;

import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.application.contact.ReadVerdict;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.plan.VerdictState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * May the candidate contact the employer at {@code at}?
 *
 * @param until WAIT: when the window opens, if that is known; GO: when it closes
 */
@Schema(examples = "{" + Examples.OPPORTUNITY + """
                , "at": "2026-11-06T08:00:00Z", "policyVersion": 1, "state": "WAIT", "until": "2026-11-08T23:00:00Z",
                "trace": [{"rule": "R31", "source": "S1", "text": "No follow-up before Monday 9 November 2026."},
                """ + Examples.WINDOW_REASONS + "]}")
record VerdictAnswer(
        UUID opportunityId,
        Instant at,
        long policyVersion,
        VerdictState state,
        @Nullable Instant until,
        List<TraceEntry> trace) {

    static VerdictAnswer of(ReadVerdict.VerdictAt read) {
        return new VerdictAnswer(
                read.opportunityId(),
                read.at(),
                read.policyVersion(),
                read.verdict().state(),
                read.verdict().until(),
                read.verdict().trace());
    }

    /** What is still said when the moment is another one. */
    List<Object> lasting() {
        return List.of(opportunityId, policyVersion, state, String.valueOf(until), trace);
    }
}
