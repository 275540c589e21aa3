package io.followthrough.holidays.service;

import io.followthrough.holidays.jollyday.JollydayCalendars;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.zone.ZoneLaw;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The calendars that a service goes by, and with its zone law the almanac that the timing engine asks for. */
@ApplicationScoped
public class CalendarsInUse {

    @Produces
    @Singleton
    HolidayCalendars calendars() {
        return new JollydayCalendars();
    }

    @Produces
    @Singleton
    Almanac almanac(ZoneLaw zones, HolidayCalendars holidays) {
        return new Almanac(zones, holidays);
    }

    /** What reads the calendars takes a quarter of a second to get ready: at the start, and not while somebody waits. */
    void start(@Observes StartupEvent event, HolidayCalendars holidays) {
        holidays.knows("US");
    }
}
