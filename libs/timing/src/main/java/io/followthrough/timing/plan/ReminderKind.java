package io.followthrough.timing.plan;

/** What a candidate can be reminded of. */
public enum ReminderKind {
    DEBRIEF(Rule.R3, false, true),
    THANK_YOU(Rule.R9, false, true),
    THANK_REFERRER(Rule.R17, false, true),
    MATERIAL(Rule.R2, false, false),
    PROFILE_UPDATE(Rule.R19, true, true),
    CONNECT(Rule.R21, true, false),
    EVALUATE_JOB(Rule.R22, true, false),
    BRIEF_REFERENCE(Rule.R23, true, false),
    KEEP_SEARCHING(Rule.R18, true, true),
    FOLLOW_UP(Rule.R28, false, false);

    private final Rule rule;
    private final boolean expires;
    private final boolean survivesClosing;

    ReminderKind(Rule rule, boolean expires, boolean survivesClosing) {
        this.rule = rule;
        this.expires = expires;
        this.survivesClosing = survivesClosing;
    }

    /** The rule that asks for it. */
    public Rule rule() {
        return rule;
    }

    /** Whether it is over at its due time; the others stay overdue and can still be done. */
    public boolean expires() {
        return expires;
    }

    /** Whether it stands when its opportunity closes (R16). */
    public boolean survivesClosing() {
        return survivesClosing;
    }
}
