package io.followthrough.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days and times as the story tells them, in the story's zone. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("EEE HH:mm:ss", Locale.ENGLISH);

    private Wording() {}

    /** {@code Thu 5 Nov 16:05}. */
    static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** {@code Thu 5 Nov 16:05}. */
    static String moment(Instant moment) {
        return MOMENT.format(local(moment));
    }

    /** A deadline that is a midnight is the end of the day before it: {@code the end of Tue 10 Nov}. */
    static String deadline(Instant moment) {
        ZonedDateTime local = local(moment);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the end of " + day(local.toLocalDate().minusDays(1))
                : moment(local);
    }

    static String moments(List<Instant> moments) {
        return moments.stream().map(Wording::moment).collect(Collectors.joining(", "));
    }

    /** {@code Thu 5 Nov}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code Thu 16:05:03}. */
    static String second(Instant moment) {
        return SECOND.format(local(moment));
    }

    /** {@code PANEL on Thu 5 Nov 14:30-16:00 with Amara Okafor, Lukas Brandt, Mei Tanaka}. */
    static String of(Occasion occasion) {
        Occasion.Period period = occasion.period();
        return occasion.kind() + " on " + moment(period.startsAt()) + "-" + TIME.format(period.endsAt()) + " with "
                + String.join(", ", occasion.interviewers());
    }

    /** What is known of the employer's decision. */
    static String of(Candidate.Timeline timeline) {
        LocalDate date = timeline.decisionDate();
        String stated = timeline.statedAs() == null ? "" : ", \"" + timeline.statedAs() + "\"";
        return timeline.state() + (date == null ? "" : ", they decide on " + day(date)) + stated;
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Plot.ZONE);
    }
}
