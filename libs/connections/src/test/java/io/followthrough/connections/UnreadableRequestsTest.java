package io.followthrough.connections;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableRequestsTest {

    private final EmbeddedChannel connection = new EmbeddedChannel(new HttpServerCodec(), new UnreadableRequests());

    @ParameterizedTest
    @CsvSource({
        "400, invalid-request, The request is not valid",
        "414, uri-too-long, The request's address is too long",
        "431, headers-too-large, The request's headers are too large"
    })
    void a_status_alone_becomes_the_problem_of_its_kind(int status, String type, String title) {
        ask("GET /%zz");

        String answer = answered(status, "");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(
                        "connection: close",
                        "content-type: application/problem+json;charset=UTF-8",
                        "cache-control: no-store")
                .endsWith("\r\n\r\n{\"type\":\"https://followthrough.io/problems/" + type + "\",\"title\":\"" + title
                        + "\",\"status\":" + status + "}");
    }

    @Test
    void what_the_decoder_gives_up_is_one_of_them() {
        ask("GET /" + "x".repeat(5_000));

        assertThat(answered(414, "")).contains("/problems/uri-too-long");
    }

    @Test
    void what_has_a_body_and_what_is_another_answer_stays_as_it_is() {
        ask("GET /");
        ask("GET /");

        assertThat(answered(400, "{}")).endsWith("\r\n\r\n{}");
        assertThat(answered(404, "")).endsWith("\r\n\r\n");
    }

    @Test
    void an_answer_to_head_has_no_body() {
        ask("HEAD /%zz");
        ask("GET /%zz");

        assertThat(answered(400, "")).endsWith("\r\n\r\n");
        assertThat(answered(400, "")).endsWith("}");
    }

    private void ask(String line) {
        connection.writeInbound(Unpooled.copiedBuffer(line + " HTTP/1.1\r\nHost: localhost\r\n\r\n", US_ASCII));
    }

    private String answered(int status, String body) {
        DefaultFullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status), Unpooled.copiedBuffer(body, US_ASCII));
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length()).set(HttpHeaderNames.CONNECTION, "close");
        connection.writeOutbound(answer);
        StringBuilder bytes = new StringBuilder();
        for (ByteBuf part = connection.readOutbound(); part != null; part = connection.readOutbound()) {
            bytes.append(part.toString(US_ASCII));
        }
        return bytes.toString();
    }
}
