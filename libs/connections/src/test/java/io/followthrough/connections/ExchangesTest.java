package io.followthrough.connections;

import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private static final Duration HEADERS = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(75);

    private final Exchanges exchanges = new Exchanges();
    private final EmbeddedChannel connection = new EmbeddedChannel(exchanges);

    @Test
    void a_connection_that_says_nothing_is_given_up_as_soon_as_one_that_says_half() {
        assertThat(overdueAfter(Duration.ofSeconds(9))).isFalse();
        assertThat(overdueAfter(Duration.ofSeconds(11))).isTrue();

        exchanges.bytesCame();

        assertThat(overdueAfter(Duration.ofSeconds(9))).isFalse();
        assertThat(overdueAfter(Duration.ofSeconds(11))).isTrue();
    }

    @Test
    void another_byte_brings_no_more_time() {
        exchanges.bytesCame();
        long later = System.nanoTime() + Duration.ofSeconds(11).toNanos();
        exchanges.bytesCame();

        assertThat(exchanges.isOverdue(later, HEADERS, IDLE)).isTrue();
    }

    @Test
    void a_body_and_an_answer_may_take_their_time() {
        headersCome();
        assertThat(overdueAfter(IDLE.multipliedBy(10))).isFalse();

        exchanges.bytesCame();
        connection.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        assertThat(overdueAfter(IDLE.multipliedBy(10))).isFalse();
    }

    @Test
    void after_an_answer_it_may_be_idle_for_a_while() {
        headersCome();
        connection.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        answer(HttpResponseStatus.OK);

        assertThat(overdueAfter(Duration.ofSeconds(74))).isFalse();
        assertThat(overdueAfter(Duration.ofSeconds(76))).isTrue();
    }

    @Test
    void leave_to_send_is_no_answer() {
        headersCome();
        answer(HttpResponseStatus.CONTINUE);
        connection.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);

        assertThat(overdueAfter(IDLE.multipliedBy(10))).isFalse();
    }

    private void headersCome() {
        exchanges.bytesCame();
        connection.writeInbound(new DefaultHttpRequest(HTTP_1_1, HttpMethod.POST, "/v1/samples"));
    }

    private void answer(HttpResponseStatus status) {
        connection.writeOutbound(new DefaultFullHttpResponse(HTTP_1_1, status));
    }

    private boolean overdueAfter(Duration span) {
        return exchanges.isOverdue(System.nanoTime() + span.toNanos(), HEADERS, IDLE);
    }
}
