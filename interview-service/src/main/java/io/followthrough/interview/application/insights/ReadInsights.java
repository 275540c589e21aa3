package io.followthrough.interview.application.insights;

import io.followthrough.interview.store.insights.CountedByMonth;
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

    /** Opportunities that were opened in the month and stand, by the furthest stage that they reached, month by month. */
    public Uni<List<MonthFigures>> opportunities(Caller caller, Months months) {
        return figures.of(caller, CountedByMonth.OPPORTUNITIES, months);
    }
}
