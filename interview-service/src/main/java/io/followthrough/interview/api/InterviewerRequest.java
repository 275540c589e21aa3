package io.followthrough.interview.api;

import io.followthrough.interview.domain.Interviewer;
import io.followthrough.platform.Ids;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody of the employer. */
record InterviewerRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) @Nullable String email,
        @Size(max = 200) @Nullable String title) {

    Interviewer toInterviewer() {
        return Interviewer.expected(Ids.next(), name, email, title);
    }
}
