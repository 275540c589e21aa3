package io.followthrough.interview.api;

import io.followthrough.interview.domain.Promised;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something promised to the employer (R2). */
@Schema(examples = """
        {"description": "Two timetable samples", "promisedFor": "2026-11-10"}""")
record MaterialRequest(
        @NotBlank @Size(max = 500) String description,
        @NotNull LocalDate promisedFor) {

    Promised toPromised() {
        return new Promised(description, promisedFor);
    }
}
