package io.followthrough.timing.plan;

/** The rules a trace can cite; the names are the codes that clients see. */
public enum Rule {
    R1("Ask for the hiring timeline and for the materials wanted"),
    R2("A material asked for is a promise with a date"),
    R3("Debrief within 24 hours"),
    R4("Debrief however it went"),
    R5("Memory fades within two days"),
    R6("A debrief holds people, questions, answers and what to do differently"),
    R7("A debrief holds documents, concerns and interests"),
    R8("Rate yourself and keep the lessons"),
    R9("One thank-you for each interviewer met"),
    R10("Thank within hours, at most a day"),
    R11("Keep a thank-you short"),
    R12("Greet the recipient and nobody else"),
    R13("Cite something specific"),
    R14("Thank for the time, restate the interest"),
    R15("By e-mail, notecard or hand"),
    R16("A thank-you is owed whatever the outcome"),
    R17("Thank whoever helped to get the interview"),
    R18("Keep searching until an offer is accepted"),
    R19("Update the LinkedIn profile"),
    R20("Post nothing about the interview"),
    R21("Connect only with people met, if at all"),
    R22("Evaluate the job"),
    R23("Brief each reference"),
    R24("Follow up the day after the date they gave"),
    R25("Without a date, not before a week has passed"),
    R26("Never on the day of the interview"),
    R27("Not on the Friday or Saturday after a Thursday interview"),
    R28("One follow-up, maybe two"),
    R29("By e-mail or phone"),
    R30("Check on the status and add something discussed"),
    R31("While waiting, say so"),
    R32("An answer cancels pending follow-ups"),
    R33("Each round starts its own plan"),
    R34("A rejection leads to the lessons and back to the search"),
    WEEKEND("Follow-ups avoid weekends"),
    HOLIDAY("Follow-ups avoid holidays"),
    QUIET_HOURS("Nudges avoid quiet hours"),
    DST_GAP("The clock skips this time of day"),
    DST_OVERLAP("This time of day comes twice"),
    ZONE_RULES_END("So far ahead no change of the clocks is known"),
    LATE_REPORT("Reported after the time had come");

    private final String title;

    Rule(String title) {
        this.title = title;
    }

    /** What the rule says, in a few words. */
    public String title() {
        return title;
    }
}
