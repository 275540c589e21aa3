package io.followthrough.interview.api.round;

import io.followthrough.interview.application.round.CorrectInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The details of a round that a merge patch can change; its times are changed by rescheduling. */
@Schema(examples = """
        {"kind": "VIDEO", "interviewers": [{"id": "01a181d8-51c1-72dc-899c-8e59c150e3ec",
        "name": "Ines Berger-Lang"}, {"name": "Eva Roth", "title": "Dispatcher"}]}""")
record InterviewPatch(
        @NotNull InterviewKind kind,
        @NotNull @Size(max = Interview.MOST_PEOPLE) List<@Valid @NotNull PersonPatch> interviewers) {

    /** Somebody of the employer, as it should be; without id somebody new. */
    record PersonPatch(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 320) @Nullable String email,
            @Size(max = 200) @Nullable String title,
            @Size(max = 200) @Nullable String greetingName) {

        static PersonPatch of(Interviewer interviewer) {
            return new PersonPatch(
                    interviewer.id(),
                    interviewer.name(),
                    interviewer.email(),
                    interviewer.title(),
                    interviewer.greetingName());
        }

        Person toPerson() {
            return new Person(id, name, email, title, greetingName);
        }
    }

    static InterviewPatch of(Interview interview) {
        return new InterviewPatch(
                interview.kind(),
                interview.interviewers().stream().map(PersonPatch::of).toList());
    }

    CorrectInterview.Details toDetails() {
        return new CorrectInterview.Details(
                kind, interviewers.stream().map(PersonPatch::toPerson).toList());
    }
}
