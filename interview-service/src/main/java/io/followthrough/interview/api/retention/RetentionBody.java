package io.followthrough.interview.api.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.interview.domain.retention.Retention;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For how long candidates of whom nothing is heard are kept.
 *
 * @param retentionMonths months since something last happened about a candidate; null or absent: for good
 */
@Schema(examples = "{\"retentionMonths\": 24}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RetentionBody(
        @Nullable @Min(1) @Max(RetentionBody.MOST_MONTHS) Integer retentionMonths) {

    static final int MOST_MONTHS = 240;

    static RetentionBody of(Retention retention) {
        return new RetentionBody(retention.months());
    }
}
