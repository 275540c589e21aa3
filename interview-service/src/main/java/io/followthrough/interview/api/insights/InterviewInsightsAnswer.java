package io.followthrough.interview.api.insights;

import io.followthrough.platform.figures.MonthFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far opportunities came; no figure tells of fewer than 20
 * candidates, and none can be reckoned from those shown.
 *
 * @param opportunities opportunities that were opened in the month and stand, by the furthest stage that they reached, month by month
 */
@Schema(examples = """
        {"opportunities": [{"month": "2026-10", "opened": 40, "interviewed": 47, "advanced": 54, "offered": 61}]}""")
record InterviewInsightsAnswer(
        @Schema(
                description =
                        "Opportunities that were opened in the month and stand, by the furthest stage that they reached: the months that have settled, 90 days after their end")
        List<OpportunitiesByMonth> opportunities) {

    InterviewInsightsAnswer {
        opportunities = List.copyOf(opportunities);
    }

    /**
     * Opportunities that were opened in the month and stand, by the furthest stage that they reached.
     *
     * @param opened no round has been held
     * @param interviewed a round was held
     * @param advanced a round led on
     * @param offered there was an offer
     */
    record OpportunitiesByMonth(
            @Schema(description = "The month, in UTC", examples = "2026-10")
            String month,

            @Schema(description = "No round has been held; absent when it is not shown") @Nullable Long opened,

            @Schema(description = "A round was held; absent when it is not shown") @Nullable Long interviewed,

            @Schema(description = "A round led on; absent when it is not shown") @Nullable Long advanced,

            @Schema(description = "There was an offer; absent when it is not shown") @Nullable Long offered) {

        static OpportunitiesByMonth of(MonthFigures figures) {
            return new OpportunitiesByMonth(
                    figures.month().toString(),
                    figures.of("opened"),
                    figures.of("interviewed"),
                    figures.of("advanced"),
                    figures.of("offered"));
        }
    }
}
