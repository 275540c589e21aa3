package io.followthrough.reminder.api.insights;

import io.followthrough.people.access.Role;
import io.followthrough.platform.figures.Months;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.reminder.application.insights.ReadInsights;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether follow-ups came in their window, in figures. */
@Path("/v1/insights/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Insights", description = "Figures of a tenant by month, none about few candidates")
@RolesAllowed({Role.SERVICE, Role.ADMIN})
public class InsightsResource {

    private final CurrentCaller caller;
    private final ReadInsights readInsights;

    InsightsResource(CurrentCaller caller, ReadInsights readInsights) {
        this.caller = caller;
        this.readInsights = readInsights;
    }

    /**
     * Figures of the tenant.
     *
     * @param from the first month
     * @param to the last month
     */
    @GET
    @Operation(
            summary = "Read whether follow-ups came in their window",
            description = """
                    Of whole months in UTC, at most 24. A figure that tells of fewer than 20 candidates is absent, and so is the
                    smallest other one of its month, so that none follows from a difference; where nothing else is left, the whole
                    month is. A month is drawn once, when it is first asked for after it has settled, and stays as it was drawn:
                    what is reported later is in no figure. Months that have not settled are left out.""",
            operationId = "readInsightsOfReminders")
    public Uni<ReminderInsightsAnswer> read(
            @Parameter(description = "The first month, as 2026-01")
                    @QueryParam("from")
                    @NotNull @Pattern(regexp = Months.FORM) String from,
            @Parameter(description = "The last month, as 2026-12")
                    @QueryParam("to")
                    @NotNull @Pattern(regexp = Months.FORM) String to) {
        return readInsights
                .followUps(caller.get(), Months.parse(from, to))
                .map(figures -> new ReminderInsightsAnswer(figures.stream()
                        .map(ReminderInsightsAnswer.FollowUpsByMonth::of)
                        .toList()));
    }
}
