package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.Promised;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something promised to the employer (R2). */
@Schema(examples = """
        {"description": "Two timetable samples", "promisedFor": "2026-11-10"}""")
public record MaterialRequest(
        @NotBlank @Size(max = 500) String description,
        @NotNull LocalDate promisedFor) {

    public Promised toPromised() {
        return new Promised(description, promisedFor);
    }
}
