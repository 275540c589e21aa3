package io.followthrough.platform.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller that keeps its connection, as a gateway does, on a server of its own: the shared one is not to end. */
class ClosingConnectionsTest {

    private final Vertx vertx = Vertx.vertx();
    private final ClosingConnections closing = new ClosingConnections();
    private final List<String> connections = new ArrayList<>();
    private final Promise<Void> held = Promise.promise();
    private final HttpClient caller = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1));
    private HttpServer server = vertx.createHttpServer();

    @BeforeEach
    void serve() throws Exception {
        Router router = Router.router(vertx);
        router.route().handler(closing::pass);
        router.get("/held").handler(request -> held.future().onSuccess(none -> request.end()));
        router.get().handler(request -> {
            connections.add(request.request().remoteAddress().toString());
            request.end();
        });
        server = wait(server.requestHandler(router).listen(0, "127.0.0.1"));
    }

    @AfterEach
    void close() throws Exception {
        wait(vertx.close());
    }

    @Test
    void a_connection_is_kept_until_the_process_is_told_to_end() throws Exception {
        assertThat(get("/").getHeader("Connection")).isNull();
        closing.begin(new ShutdownDelayInitiatedEvent());
        assertThat(get("/").getHeader("Connection")).isEqualToIgnoringCase("close");
        get("/");

        assertThat(connections).hasSize(3);
        assertThat(connections.get(0)).isEqualTo(connections.get(1)).isNotEqualTo(connections.get(2));
    }

    @Test
    void an_answer_to_a_request_of_before_closes_it_too() throws Exception {
        Future<HttpClientResponse> answer = begun("/held");
        closing.begin(new ShutdownDelayInitiatedEvent());
        held.complete();

        assertThat(wait(answer).getHeader("Connection")).isEqualToIgnoringCase("close");
    }

    @Test
    void a_process_that_starts_anew_keeps_them() throws Exception {
        closing.begin(new ShutdownDelayInitiatedEvent());
        closing.start(new StartupEvent());

        assertThat(get("/").getHeader("Connection")).isNull();
    }

    private HttpClientResponse get(String path) throws Exception {
        return wait(begun(path));
    }

    private Future<HttpClientResponse> begun(String path) {
        return caller.request(HttpMethod.GET, server.actualPort(), "127.0.0.1", path)
                .compose(request ->
                        request.send().compose(answer -> answer.body().map(answer)));
    }

    private static <T> T wait(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
