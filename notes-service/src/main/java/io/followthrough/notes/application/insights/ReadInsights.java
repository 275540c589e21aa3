package io.followthrough.notes.application.insights;

import io.followthrough.notes.store.insights.CountedByMonth;
import io.followthrough.platform.figures.MonthFigures;
import io.followthrough.platform.figures.MonthlyFigures;
import io.followthrough.platform.figures.Months;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads a tenant's figures by month; the months that have settled only. */
@ApplicationScoped
public class ReadInsights {

    private final MonthlyFigures figures;

    ReadInsights(MonthlyFigures figures) {
        this.figures = figures;
    }

    /** People met in rounds that ended in the month, by how soon they were thanked (R9, R10), month by month. */
    public Uni<List<MonthFigures>> thankYous(Caller caller, Months months) {
        return figures.of(caller, CountedByMonth.THANK_YOUS, months);
    }

    /** Rounds that ended in the month, by how fresh the memory was when the debrief was begun (R5), month by month. */
    public Uni<List<MonthFigures>> debriefs(Caller caller, Months months) {
        return figures.of(caller, CountedByMonth.DEBRIEFS, months);
    }
}
