package io.followthrough.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happens: two interviews on one Thursday. One employer said by when it would decide, the other did not, so the
 * first may be asked on the Monday, the second not before the next Thursday.
 */
public final class Plot {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final String CANDIDATE = "cand-1";

    /** What the candidate keeps from the panel, and what the draft must come back to (R30). */
    public static final String TO_MENTION = "how the first sensor pilot failed twice before it paid off.";

    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 5);

    /** When both are reported. */
    public static final ZonedDateTime REPORTED_AT = on(THURSDAY, 16, 5);

    /** The next Monday, when one of the two follow-ups has fallen due. */
    public static final ZonedDateTime LATER = on(THURSDAY.plusDays(4), 10, 30);

    /** The employer said "by the end of the week" and wants to see work samples. */
    public static final Occasion PANEL = new Occasion(
            new Occasion.Position("Nordlicht Energie", "Data Engineer"),
            "PANEL",
            new Occasion.Period(on(THURSDAY, 14, 30), on(THURSDAY, 16, 0)),
            List.of("Amara Okafor", "Lukas Brandt", "Mei Tanaka"),
            new Occasion.Report(
                    "all three were met, and two work samples are promised for Tuesday",
                    Map.of(
                            "decisionDate", THURSDAY.plusDays(1).toString(),
                            "timelineStatedAs", "by the end of the week",
                            "materials",
                                    List.of(Map.of(
                                            "description",
                                            "two work samples",
                                            "promisedFor",
                                            THURSDAY.plusDays(5).toString())))));

    /** Nobody asked when they would decide. */
    public static final Occasion CALL = new Occasion(
            new Occasion.Position("Hafenkante Robotics", "Platform Engineer"),
            "PHONE",
            new Occasion.Period(on(THURSDAY, 9, 30), on(THURSDAY, 10, 15)),
            List.of("Jonas Weber"),
            new Occasion.Report("nobody asked when they would decide", Map.of()));

    static final Map<String, Object> DEBRIEF = Map.of(
            "selfRating", 4,
            "wentWell", List.of("The whiteboard session: we were building, not testing me."),
            "wentBadly", List.of("I could not say why I chose this storage format."),
            "questions",
                    List.of(Map.of(
                            "asked", "How would you find out that a sensor lies?",
                            "answered", "Compare it with its neighbours.",
                            "hard", true)),
            "observations", List.of(Map.of("kind", "TO_MENTION", "text", TO_MENTION)));

    /** When the three of the panel were thanked, in their order: within hours, the next day, after the weekend. */
    static final List<ZonedDateTime> THANKED_AT =
            List.of(on(THURSDAY, 18, 0), on(THURSDAY.plusDays(1), 11, 0), on(THURSDAY.plusDays(4), 9, 0));

    /** Why the employer is asked a second time. */
    static final String NEWS = "I have finished the sensor project that we spoke of.";

    /** How long after a reminder somebody looks. */
    static final int MINUTES_LATER = 30;

    /** What is noted after the rejection, and the word by which it is found again. */
    static final String LESSON = "Name the reasons for a storage format before anybody asks for them.";

    static final String SEARCHED_FOR = "storage";

    static final Map<String, Object> DEBRIEF_WITH_LESSON = withLesson();

    private Plot() {}

    private static Map<String, Object> withLesson() {
        Map<String, Object> debrief = new HashMap<>(DEBRIEF);
        debrief.put("lessons", List.of(LESSON));
        return debrief;
    }

    private static ZonedDateTime on(LocalDate date, int hour, int minute) {
        return date.atTime(LocalTime.of(hour, minute)).atZone(ZONE);
    }
}
