package io.followthrough.notes.api.insights;

import io.followthrough.platform.figures.MonthFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How soon people were thanked, and how fresh the memory was; no figure tells of fewer than 20
 * candidates, and none can be reckoned from those shown.
 *
 * @param thankYous people met in rounds that ended in the month, by how soon they were thanked (R9, R10), month by month
 * @param debriefs rounds that ended in the month, by how fresh the memory was when the debrief was begun (R5), month by month
 */
@Schema(examples = """
        {"thankYous": [{"month": "2026-10", "ideal": 40, "onTime": 47, "grace": 54, "late": 61, "notSent": 68}],
        "debriefs": [{"month": "2026-10", "fresh": 40, "ageing": 47, "stale": 54, "none": 61}]}""")
record NotesInsightsAnswer(
        @Schema(
                description =
                        "People met in rounds that ended in the month, by how soon they were thanked (R9, R10): the months that have settled, 7 days after their end")
        List<ThankYousByMonth> thankYous,

        @Schema(
                description =
                        "Rounds that ended in the month, by how fresh the memory was when the debrief was begun (R5): the months that have settled, 7 days after their end")
        List<DebriefsByMonth> debriefs) {

    NotesInsightsAnswer {
        thankYous = List.copyOf(thankYous);
        debriefs = List.copyOf(debriefs);
    }

    /**
     * People met in rounds that ended in the month, by how soon they were thanked (R9, R10).
     *
     * @param ideal within the time that is best (3 h unless the policy says otherwise)
     * @param onTime in time (24 h)
     * @param grace still well (48 h)
     * @param late later
     * @param notSent not thanked
     */
    record ThankYousByMonth(
            @Schema(description = "The month, in UTC", examples = "2026-10")
            String month,

            @Schema(
                    description =
                            "Within the time that is best (3 h unless the policy says otherwise); absent when it is not shown")
            @Nullable Long ideal,

            @Schema(description = "In time (24 h); absent when it is not shown") @Nullable Long onTime,

            @Schema(description = "Still well (48 h); absent when it is not shown") @Nullable Long grace,

            @Schema(description = "Later; absent when it is not shown") @Nullable Long late,

            @Schema(description = "Not thanked; absent when it is not shown") @Nullable Long notSent) {

        static ThankYousByMonth of(MonthFigures figures) {
            return new ThankYousByMonth(
                    figures.month().toString(),
                    figures.of("ideal"),
                    figures.of("onTime"),
                    figures.of("grace"),
                    figures.of("late"),
                    figures.of("notSent"));
        }
    }

    /**
     * Rounds that ended in the month, by how fresh the memory was when the debrief was begun (R5).
     *
     * @param fresh within 24 h
     * @param ageing within 48 h
     * @param stale later
     * @param none there is no debrief
     */
    record DebriefsByMonth(
            @Schema(description = "The month, in UTC", examples = "2026-10")
            String month,

            @Schema(description = "Within 24 h; absent when it is not shown") @Nullable Long fresh,

            @Schema(description = "Within 48 h; absent when it is not shown") @Nullable Long ageing,

            @Schema(description = "Later; absent when it is not shown") @Nullable Long stale,

            @Schema(description = "There is no debrief; absent when it is not shown") @Nullable Long none) {

        static DebriefsByMonth of(MonthFigures figures) {
            return new DebriefsByMonth(
                    figures.month().toString(),
                    figures.of("fresh"),
                    figures.of("ageing"),
                    figures.of("stale"),
                    figures.of("none"));
        }
    }
}
