package io.followthrough.reminder.application.insights;

import io.followthrough.platform.figures.MonthFigures;
import io.followthrough.platform.figures.MonthlyFigures;
import io.followthrough.platform.figures.Months;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.reminder.store.insights.CountedByMonth;
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

    /** Contacts made in the month, by the window that the plan gave them (R24-R28), month by month. */
    public Uni<List<MonthFigures>> followUps(Caller caller, Months months) {
        return figures.of(caller, CountedByMonth.FOLLOW_UPS, months);
    }
}
