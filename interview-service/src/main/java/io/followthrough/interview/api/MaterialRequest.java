package io.followthrough.interview.api;

import io.followthrough.interview.domain.Promised;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Something promised to the employer (R2). */
record MaterialRequest(
        @NotBlank @Size(max = 500) String description,
        @NotNull LocalDate promisedFor) {

    Promised toPromised() {
        return new Promised(description, promisedFor);
    }
}
