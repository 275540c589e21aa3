package io.followthrough.holidays.jollyday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.followthrough.timing.almanac.HolidayCalendars;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Jollyday's calendars. Of a region those days count that are free by law or on which banks are closed, and not those that
 * are only observed. A year is worked out once, when it is first asked for.
 */
public final class JollydayCalendars implements HolidayCalendars {

    /** The years of which holidays are known; calendars of the moon end soon after. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2100;

    /** A country, and what parts of it are called in the calendars: exchanges and banks have calendars that are none. */
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}");

    /** Most years kept; a replica meets a few regions, and few years of each. */
    static final int MOST_YEARS = 2000;

    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes();

    private final Map<String, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
    private final Map<String, CalendarHierarchy> hierarchies = new ConcurrentHashMap<>();

    @Override
    public boolean knows(String region) {
        if (!REGION.matcher(region).matches()) {
            return false;
        }
        String[] parts = region.split("-");
        if (!COUNTRIES.contains(parts[0])) {
            return false;
        }
        @Nullable CalendarHierarchy found = hierarchies.computeIfAbsent(
                parts[0], country -> manager(country).getCalendarHierarchy());
        for (int part = 1; part < parts.length && found != null; part++) {
            found = found.getChildren().get(parts[part].toLowerCase(Locale.ROOT));
        }
        return found != null;
    }

    @Override
    public @Nullable String holiday(String region, LocalDate date) {
        int year = date.getYear();
        return year < FIRST_YEAR || year > LAST_YEAR || !knows(region)
                ? null
                : holidays(region, year).get(date);
    }

    /** Jollyday keeps every year it has worked out for ever: both forget all when there are too many. */
    private Map<LocalDate, String> holidays(String region, int year) {
        if (years.size() >= MOST_YEARS) {
            years.clear();
            HolidayManager.clearManagerCache();
        }
        return years.computeIfAbsent(region + " " + year, key -> workedOut(region.split("-"), year));
    }

    /** How many years are kept. */
    int kept() {
        return years.size();
    }

    /** Two on one day are told in the order of their names: a set has none that lasts. */
    private static Map<LocalDate, String> workedOut(String[] region, int year) {
        String[] parts = Arrays.copyOfRange(region, 1, region.length);
        return manager(region[0]).getHolidays(Year.of(year), parts).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .sorted(Comparator.comparing(JollydayCalendars::name))
                .collect(Collectors.toMap(
                        Holiday::getDate,
                        JollydayCalendars::name,
                        (one, other) -> one.equals(other) ? one : one + " and " + other));
    }

    /** The names without a language are the English ones; asked for English, it would take those of the JVM's own. */
    private static String name(Holiday holiday) {
        return holiday.getDescription(Locale.ROOT);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
