package io.followthrough.interview.domain.promise;

import java.time.LocalDate;

/** Something that the candidate says it promised to send by a date (R2). */
public record Promised(String description, LocalDate promisedFor) {

    public Promised {
        description = description.strip();
    }
}
