package io.followthrough.interview.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

    private static final Retention TWO_MONTHS = new Retention(1, 2);

    /** Active at the end of December, the candidate is kept until the last of February. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            told,       announced,  now,        announce,   over
            ,           ,           2027-01-28, ,           false
            ,           ,           2027-01-29, 2027-02-28, false
            ,           ,           2027-06-01, 2027-07-01, false
            2027-01-29, 2027-02-28, 2027-02-27, ,           false
            2027-01-29, 2027-02-28, 2027-02-28, ,           true
            2027-01-29, 2027-02-28, 2027-06-01, ,           true
            2026-10-01, 2026-10-31, 2027-01-28, ,           false
            2026-10-01, 2026-10-31, 2027-02-28, 2027-03-30, false
            2027-01-01, 2027-01-31, 2027-01-31, 2027-03-02, false
            """, useHeadersInDisplayName = true)
    void an_erasure_is_announced_once_and_thirty_days_ahead(
            @Nullable String told, @Nullable String announced, String now, @Nullable String announce, boolean over) {
        SilentCandidate candidate =
                new SilentCandidate("cand-1", Instant.parse("2026-12-31T00:00:00Z"), at(told), at(announced));

        assertThat(TWO_MONTHS
                        .toAnnounce(candidate, Instant.parse(now + "T00:00:00Z"))
                        .orElse(null))
                .isEqualTo(at(announce));
        assertThat(TWO_MONTHS.isOver(candidate, Instant.parse(now + "T00:00:00Z")))
                .isEqualTo(over);
    }

    @Test
    void without_a_retention_everybody_is_kept_also_who_was_told_otherwise() {
        Retention kept = new Retention(2, null);
        SilentCandidate candidate = new SilentCandidate(
                "cand-1", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), Instant.EPOCH.plusSeconds(2));

        assertThat(kept.toAnnounce(candidate, Instant.parse("2027-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(kept.isOver(candidate, Instant.parse("2027-01-01T00:00:00Z")))
                .isFalse();
    }

    private static @Nullable Instant at(@Nullable String date) {
        return date == null ? null : Instant.parse(date + "T00:00:00Z");
    }
}
