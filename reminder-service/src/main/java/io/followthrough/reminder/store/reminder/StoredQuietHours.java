package io.followthrough.reminder.store.reminder;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.platform.store.Json;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Quiet hours with the zone they are in, as JSON of a reminder's row, so that the dispatcher needs no other table. */
public final class StoredQuietHours {

    private record Hours(@Nullable LocalTime from, @Nullable LocalTime to, ZoneId zone) {}

    private static final TypeReference<Hours> HOURS = new TypeReference<>() {};

    private StoredQuietHours() {}

    static String write(QuietHoursShift shift) {
        QuietHours hours = shift.hours();
        return Json.write(
                hours == null
                        ? new Hours(null, null, shift.zone())
                        : new Hours(hours.from(), hours.to(), shift.zone()));
    }

    public static QuietHoursShift read(String json) {
        Hours stored = Json.read(json, HOURS);
        return new QuietHoursShift(
                stored.from() == null || stored.to() == null ? null : new QuietHours(stored.from(), stored.to()),
                stored.zone());
    }
}
