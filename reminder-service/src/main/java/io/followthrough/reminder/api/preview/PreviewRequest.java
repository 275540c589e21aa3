package io.followthrough.reminder.api.preview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.platform.web.ManyLines;
import io.followthrough.reminder.api.policy.PolicyDocument;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.policy.Policy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interview as it was, or might have been. */
@Schema(examples = """
        {"interview": {"endsAt": "2026-11-05T14:00:00Z", "timeZone": "Europe/Vienna"}, "decisionDate": "2026-11-06",
        "interviewers": [{"name": "Ines Berger"}, {"name": "Tom Hale", "met": false}],
        "policy": {"followUpTime": "10:00", "quietHours": null}, "at": "2026-11-06T08:00:00Z"}""")
record PreviewRequest(
        @NotNull @Valid InterviewGiven interview,

        @Schema(description = "Where the candidate lives; the interview's zone if absent") @Size(max = 64) @Nullable String candidateTimeZone,

        @Schema(description = "The date by which the employer said it would decide") @Nullable LocalDate decisionDate,

        @Schema(
                example = "DE-BY",
                description = "Whose public holidays the employer keeps; those of the policy if absent")
        @Size(max = Policy.LONGEST_REGION) @Nullable String region,

        @NotNull @Size(max = MOST) List<@Valid @NotNull InterviewerGiven> interviewers,
        @Valid @Nullable PersonGiven referrer,
        @Size(max = MOST) @Nullable List<@Valid @NotNull PersonGiven> references,
        @Size(max = MOST) @Nullable List<@Valid @NotNull MaterialGiven> materials,
        @Size(max = MOST) @Nullable List<@Valid @NotNull FollowUpGiven> followUps,

        @Schema(description = "Why to follow up again; without one no second follow-up is planned (R28)")
        @Size(max = 2000) @ManyLines
        @Nullable String secondFollowUpReason,

        @Schema(description = "Whether the employer has answered since the interview (R32)") @Nullable Boolean employerResponded,

        @Schema(implementation = PolicyDocument.class, description = "Fields that replace the tenant's") @Nullable ObjectNode policy,

        @Schema(description = "When to tell whether the employer may be contacted") @Nullable Instant at) {

    /** Most of anything that may be listed. */
    static final int MOST = 50;

    /** When it ended, and whose clock counts there. */
    record InterviewGiven(
            @NotNull Instant endsAt,

            @Schema(example = "Europe/Berlin") @NotBlank @Size(max = 64) String timeZone,

            @Schema(description = "The form that it took; connecting is offered as after a meeting if absent (R21)")
            @Nullable InterviewForm kind) {}

    /** Somebody of the panel; met unless it says otherwise. */
    record InterviewerGiven(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String name,
            @Schema(defaultValue = "true") @Nullable Boolean met) {}

    /** Somebody who helps. */
    record PersonGiven(@NotBlank @Size(max = 200) String name) {}

    /** Something promised in the interview. */
    record MaterialGiven(
            @NotBlank @Size(max = 500) String description,
            @NotNull LocalDate promisedFor) {}

    /** A follow-up already made. */
    record FollowUpGiven(@NotNull Instant sentAt) {}
}
