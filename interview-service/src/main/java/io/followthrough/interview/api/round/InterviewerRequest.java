package io.followthrough.interview.api.round;

import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.Person;
import io.followthrough.platform.Ids;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody of the employer. */
record InterviewerRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) @Nullable String email,
        @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String greetingName) {

    Interviewer toInterviewer() {
        return new Interviewer(Ids.next(), name, email, title, greetingName, null);
    }

    /** Somebody who was not expected, and has no id yet. */
    Person toPerson() {
        return new Person(null, name, email, title, greetingName);
    }
}
