package io.followthrough.interview.api.round;

import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.timing.zone.ZoneLaw;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round to plan. */
@Schema(examples = """
        {"kind": "PANEL", "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:00:00Z",
        "timeZone": "Europe/Vienna", "interviewers": [{"name": "Ines Berger",
        "email": "ines@alpenbahn.example", "title": "Head of planning"}, {"name": "Tom Hale"}]}""")
record ScheduleInterviewRequest(
        @NotNull InterviewKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 64) String timeZone,
        @NotNull @Size(max = Interview.MOST_PEOPLE) List<@Valid @NotNull InterviewerRequest> interviewers) {

    Appointment toAppointment(ZoneLaw law) {
        return new Appointment(
                kind,
                InterviewPeriod.of(startsAt, endsAt, timeZone, law),
                interviewers.stream().map(InterviewerRequest::toInterviewer).toList());
    }
}
