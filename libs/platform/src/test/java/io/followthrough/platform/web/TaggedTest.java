package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

class TaggedTest {

    private static final Map<String, String> ANSWER = Map.of("name", "one");

    @Test
    void what_is_read_has_its_version_for_a_tag() {
        RestResponse<?> response = Tagged.ok(ANSWER, 3);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntity()).isEqualTo(ANSWER);
        assertThat(response.getHeaderString("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void what_is_new_tells_where_it_is_read() {
        RestResponse<?> response = Tagged.created("/v1/samples/7", ANSWER, 0);

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getEntity()).isEqualTo(ANSWER);
        assertThat(response.getHeaderString("Location")).isEqualTo("/v1/samples/7");
        assertThat(response.getHeaderString("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void any_tag_and_any_status_may_be_given() {
        String tag = EntityTags.of(3, ANSWER);

        RestResponse<?> response = Tagged.answer(RestResponse.Status.ACCEPTED, ANSWER, tag);

        assertThat(response.getStatus()).isEqualTo(202);
        assertThat(response.getHeaderString("ETag")).isEqualTo(tag);
        assertThat(Tagged.ok(ANSWER, tag).getHeaderString("ETag")).isEqualTo(tag);
        assertThat(Tagged.created("/v1/samples/7", ANSWER, tag).getHeaderString("ETag"))
                .isEqualTo(tag);
    }
}
