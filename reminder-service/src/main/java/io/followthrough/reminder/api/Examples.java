package io.followthrough.reminder.api;

/**
 * What the examples of the API description have in common: one follow-up after an interview in Vienna on Thursday 5
 * November 2026, whose decision was announced for the day after it.
 */
public final class Examples {

    public static final String CANDIDATE = "\"candidateId\": \"cand-7f3a\"";

    public static final String OPPORTUNITY_ID = "\"01a12f20-2c00-7591-a035-4f0692cb69c9\"";
    public static final String OPPORTUNITY = "\"opportunityId\": " + OPPORTUNITY_ID;

    public static final String INTERVIEW = "\"interviewId\": \"01a181d8-51c0-76da-88c3-4ba124c41f97\"";

    /** The reminder's id, without the name of the field that holds it. */
    public static final String REMINDER_ID = "\"01a181ff-f0c4-7e03-9b52-6d1f8a2c4e70\"";

    public static final String ABOUT = "\"about\": {\"type\": \"OPPORTUNITY\", \"id\": " + OPPORTUNITY_ID + "}";

    public static final String OPENS_AND_DUE = """
            "opensAt": "2026-11-08T23:00:00Z", "dueAt": "2026-11-10T23:00:00Z\"""";

    public static final String SCHEDULE = OPENS_AND_DUE + """
            , "remindAt": ["2026-11-09T09:00:00Z"], "localDate": "2026-11-09\"""";

    /** The reasons of the window, as plan and verdict tell them. */
    public static final String WINDOW_REASONS = """
            {"rule": "R24", "source": "S1", "text": "They said they would decide by Friday 6 November 2026, so the \
            earliest day to follow up is Saturday 7 November 2026."},
            {"rule": "R27", "source": "S1", "text": "Not on Saturday 7 November 2026: after a Thursday interview, \
            neither the Friday nor the Saturday right after it."},
            {"rule": "WEEKEND", "source": "POLICY", "text": "Not on Saturday 7 November 2026 and Sunday 8 November \
            2026: each is a day of rest."},
            {"rule": "R24", "source": "POLICY", "text": "The window is Monday 9 November 2026 to the end of Tuesday \
            10 November 2026."}""";

    public static final String TRACE = "\"trace\": [" + WINDOW_REASONS + """
            , {"rule": "R30", "source": "S1", "text": "Check on the status, and add a detail or an article on \
            something you discussed."},
            {"rule": "R29", "source": "S0", "text": "Follow up by e-mail."}]""";

    public static final String REJECTED_DATES = """
            "rejectedDates": [{"date": "2026-11-07", "rules": ["R27", "WEEKEND"]},
            {"date": "2026-11-08", "rules": ["WEEKEND"]}]""";

    public static final String WAITING = """
            {"state": "WAIT", "until": "2026-11-08T23:00:00Z",
            "trace": [{"rule": "R31", "source": "S1", "text": "No follow-up before Monday 9 November 2026."},
            """ + WINDOW_REASONS + "]}";

    /** The defaults, and a holiday. */
    public static final String POLICY = """
            {"decisionDateRule": "OVERRIDE", "noDateWaitDays": 7, "followUpTime": "10:00", "businessDaysOnly": true,
            "restDays": ["SATURDAY", "SUNDAY"], "holidayCalendar": null, "holidays": ["2026-12-25"], "followUpCap": 2, "followUpGapDays": 7,
            "thankYou": {"nudgeAfter": "PT2H", "idealBy": "PT3H", "dueBy": "PT24H", "graceUntil": "PT48H"},
            "debrief": {"nudges": ["PT30M", "PT20H", "PT44H"], "dueBy": "PT24H", "staleAfter": "PT48H"},
            "quietHours": {"from": "21:00", "to": "08:00"}, "searchNudgeEveryDays": 7,
            "connectAfter": ["VIDEO", "ONSITE", "PANEL", "TECHNICAL", "INFORMAL"]}""";

    public static final String ZONE_RULES = "\"zoneRules\": \"2026f\"";

    public static final String OF_ZONE_RULES =
            "The edition of the IANA time zone database by which local times became instants";

    public static final String FAILURE = """
            "failure": {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3ee", "failedAt": "2026-11-05T15:10:00Z"}""";

    private Examples() {}
}
