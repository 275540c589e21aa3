package io.followthrough.interview.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.example/in/lea-novak",
                "http://lea.example",
                "HTTPS://lea.example:8443/cv?lang=en#top"
            })
    void a_page_on_the_web_is_taken_as_it_was_written(String written) {
        assertThat(WebAddress.of(written, "profileUrl").value()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lea.example",
                "/in/lea-novak",
                "https:///in/lea-novak",
                "https:lea.example",
                "ftp://lea.example/cv",
                "javascript:alert(1)",
                "mailto:lea@lea.example",
                "https://lea.example/a b"
            })
    void anything_else_is_refused_by_the_fields_name(String written) {
        assertThatThrownBy(() -> WebAddress.of(written, "profileUrl"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.NOT_A_WEB_ADDRESS);
                    assertThat(refused.field()).isEqualTo("profileUrl");
                });
    }
}
