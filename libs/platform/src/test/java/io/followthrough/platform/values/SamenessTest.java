package io.followthrough.platform.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {

    @ParameterizedTest
    @CsvSource({
        "Acme Ltd, ACME  ltd",
        "Acme Ltd, Acme\u00A0Ltd",
        "Acme, \u200BAcme",
        "Acme, ＡＣＭＥ",
        "Straße 1, STRASSE 1",
        "Straße 1, Strasse 1",
        "ΟΔΟΣ, οδος",
        "ﬁnance, FINANCE",
        "Ǆ, ǆ",
    })
    void these_are_the_same(String one, String other) {
        assertThat(Sameness.of(one)).isEqualTo(Sameness.of(other));
    }

    @Test
    void however_a_letter_is_put_together() {
        String name = "Zoë AG";

        assertThat(Sameness.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Sameness.of(name));
    }

    @ParameterizedTest
    @CsvSource({"Acme, Acne", "Zoe AG, Zoë AG", "株式会社A, 株式会社B", "Acme Ltd, AcmeLtd"})
    void these_are_not(String one, String other) {
        assertThat(Sameness.of(one)).isNotEqualTo(Sameness.of(other));
    }
}
