package io.followthrough.reminder.api.preview;

import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.application.preview.PreviewTiming;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.Advice;
import io.followthrough.timing.plan.AdviceKind;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.plan.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would be planned, by deadline.
 *
 * @param policyVersion the version of the tenant's policy, whose fields count where the request gave none
 * @param zoneRules the edition of the IANA time zone database that local times were reckoned by
 */
@Schema(
        description = "What would be planned, by deadline; the example shows one reminder of several",
        examples = "{\"policyVersion\": 1, " + Examples.ZONE_RULES + ", \"reminders\": [{\"kind\": \"FOLLOW_UP\", "
                + Examples.ABOUT + ", "
                + Examples.SCHEDULE + ", " + Examples.TRACE + ", " + Examples.REJECTED_DATES + """
                }], "advice": [{"kind": "NO_POSTING", "trace": [{"rule": "R20", "source": "S4",
                "text": "Post nothing about this interview on social media; deleted posts are still found."}]}],
                "verdict": """ + Examples.WAITING
                + "}")
record PreviewAnswer(
        long policyVersion,
        @Schema(description = Examples.OF_ZONE_RULES) String zoneRules,
        List<ReminderAnswer> reminders,
        List<AdviceAnswer> advice,
        @Nullable Verdict verdict) {

    static PreviewAnswer of(PreviewTiming.Preview preview, SupposedNames names) {
        return new PreviewAnswer(
                preview.policyVersion(),
                preview.zoneRules(),
                preview.plan().reminders().stream()
                        .sorted(Comparator.comparing(PlannedReminder::dueAt))
                        .map(planned -> ReminderAnswer.of(planned, names))
                        .toList(),
                preview.plan().advice().stream().map(AdviceAnswer::of).toList(),
                preview.verdict());
    }

    /** One thing to do, when, and why. */
    record ReminderAnswer(
            ReminderKind kind,
            About about,
            Instant opensAt,
            List<Instant> remindAt,
            Instant dueAt,
            @Nullable Instant until,
            LocalDate localDate,
            List<TraceEntry> trace,
            List<RejectedDate> rejectedDates) {

        static ReminderAnswer of(PlannedReminder planned, SupposedNames names) {
            return new ReminderAnswer(
                    planned.kind(),
                    names.told(planned.about()),
                    planned.opensAt(),
                    planned.remindAt(),
                    planned.dueAt(),
                    planned.until(),
                    planned.localDate(),
                    planned.trace(),
                    planned.rejectedDates());
        }
    }

    /** Something to keep in mind, without a date. */
    record AdviceAnswer(AdviceKind kind, List<TraceEntry> trace) {

        static AdviceAnswer of(Advice advice) {
            return new AdviceAnswer(advice.kind(), advice.trace());
        }
    }
}
