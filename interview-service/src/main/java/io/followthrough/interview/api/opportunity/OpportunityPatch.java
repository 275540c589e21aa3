package io.followthrough.interview.api.opportunity;

import io.followthrough.interview.application.opportunity.CorrectOpportunity;
import io.followthrough.interview.domain.Languages;
import io.followthrough.interview.domain.Regions;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.Formality;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The details of an opportunity that a merge patch can change. */
@Schema(examples = """
        {"role": "Senior timetable planner", "formality": "CASUAL"}""")
record OpportunityPatch(
        @NotBlank @Size(max = 200) String employer,
        @NotBlank @Size(max = 200) String role,
        @Size(max = 200) @Nullable String source,
        @Nullable Formality formality,

        @Schema(example = "DE-BY", description = "Whose public holidays the employer keeps; the policy's if absent")
        @Size(max = 32) @Nullable String region,

        @Schema(
                example = "de",
                description = "In which language the candidate writes to it, a tag of BCP 47; the tenant's if absent")
        @Pattern(regexp = Languages.TAG, message = "must be a language tag such as de or pt-BR") @Nullable String language,

        @Valid @Nullable ReferrerRequest referrer) {

    static OpportunityPatch of(Opportunity opportunity) {
        Opportunity.Position position = opportunity.position();
        return new OpportunityPatch(
                position.employer(),
                position.role(),
                position.source(),
                position.formality(),
                position.region(),
                position.language(),
                ReferrerRequest.of(opportunity.referrer()));
    }

    CorrectOpportunity.Details toDetails(HolidayCalendars calendars) {
        return new CorrectOpportunity.Details(
                new Opportunity.Position(
                        employer,
                        role,
                        source,
                        formality,
                        Regions.named(region, "region", calendars),
                        Languages.tag(language)),
                referrer == null ? null : referrer.described());
    }
}
