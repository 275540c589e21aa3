package io.followthrough.timing.plan;

/** Where a rule comes from: one of the five articles, or this system's own choice. */
public enum Source {
    S0("3 Steps After an Interview You Must Take"),
    S1("6 Steps You Should Take After A Job Interview"),
    S2("5 Things You Must Do After A Job Interview"),
    S3("Six points from an interview assessment to patience"),
    S4("After the Interview"),
    POLICY("The organisation's policy");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** What the article is called. */
    public String title() {
        return title;
    }
}
