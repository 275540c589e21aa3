package io.followthrough.timing.facts;

/** How a follow-up is made (R29). */
public enum FollowUpChannel {
    EMAIL("e-mail"),
    PHONE("phone");

    private final String words;

    FollowUpChannel(String words) {
        this.words = words;
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }
}
