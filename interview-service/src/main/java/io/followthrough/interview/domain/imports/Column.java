package io.followthrough.interview.domain.imports;

import java.util.Arrays;
import java.util.Optional;

/** What a line can say. The first line of a file names the columns, in any order. */
public enum Column {
    CANDIDATE_ID("candidateId"),
    EMPLOYER("employer"),
    ROLE("role"),
    SOURCE("source"),
    FORMALITY("formality"),
    REFERRER_NAME("referrerName"),
    REFERRER_EMAIL("referrerEmail"),
    KIND("kind"),
    STARTS_AT("startsAt"),
    ENDS_AT("endsAt"),
    TIME_ZONE("timeZone"),
    INTERVIEWERS("interviewers");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** As the first line of a file writes it. */
    public String title() {
        return title;
    }

    static Optional<Column> titled(String written) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(written.strip()))
                .findFirst();
    }
}
