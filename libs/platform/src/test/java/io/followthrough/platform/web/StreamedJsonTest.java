package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.events.EventJson;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StreamedJsonTest {

    private final StreamedJson json = new StreamedJson(EventJson.mapper());

    @Test
    void fields_and_lists_make_one_object() {
        assertThat(text(json.object(List.of(
                        json.field("who", Map.of("name", "Zo\u00eb \"Z\"")),
                        json.list("none", Multi.createFrom().empty()),
                        json.list("numbers", Multi.createFrom().items(1, 2, 3))))))
                .isEqualTo("{\"who\":{\"name\":\"Zo\u00eb \\\"Z\\\"\"},\"none\":[],\"numbers\":[1,2,3]}");
    }

    @Test
    void an_object_without_parts_is_empty() {
        assertThat(text(json.object(List.of()))).isEqualTo("{}");
    }

    @Test
    void an_item_may_have_lists_of_its_own() {
        assertThat(text(json.object(List.of(json.list(
                        "rows",
                        Multi.createFrom().items(1, 2),
                        row -> List.of(
                                json.fields(Map.of("row", row)),
                                json.list("cells", Multi.createFrom().range(0, row))))))))
                .isEqualTo("{\"rows\":[{\"row\":1,\"cells\":[0]},{\"row\":2,\"cells\":[0,1]}]}");
    }

    @Test
    void the_whole_may_be_a_list() {
        assertThat(text(json.list(Multi.createFrom().items(1, 2), number -> List.of(json.field("number", number)))))
                .isEqualTo("[{\"number\":1},{\"number\":2}]");
    }

    @Test
    void nothing_is_read_before_it_is_asked_for() {
        AtomicInteger read = new AtomicInteger();
        Multi<String> items = Multi.createFrom().range(0, 1000).map(number -> {
            read.incrementAndGet();
            return "a text of some length ".repeat(100);
        });

        List<byte[]> first = json.object(List.of(json.list("items", items)))
                .select()
                .first(2)
                .collect()
                .asList()
                .await()
                .indefinitely();

        assertThat(first).hasSize(2).allMatch(chunk -> chunk.length > 8192);
        assertThat(read.get()).isLessThan(10);
    }

    @Test
    void small_items_go_out_together() {
        Multi<Integer> items = Multi.createFrom().range(0, 100_000);

        List<byte[]> chunks = json.object(List.of(json.list("items", items)))
                .collect()
                .asList()
                .await()
                .indefinitely();

        assertThat(chunks).hasSizeLessThan(100);
    }

    /** As a connection does. A hundred thousand items of nearly nothing must not become as many calls within each other. */
    @Test
    void who_takes_one_chunk_at_a_time_gets_it_all() {
        OneByOne connection = new OneByOne();

        json.list(
                        Multi.createFrom().range(0, 100_000),
                        row -> List.of(json.field("row", row), json.list("cells", none())))
                .subscribe()
                .withSubscriber(connection);

        assertThat(connection.text).startsWith("[{\"row\":0,\"cells\":[]},").endsWith("{\"row\":99999,\"cells\":[]}]");
    }

    /** Read from where it is at hand. */
    private static Multi<Integer> none() {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom().item(List.<Integer>of()))
                .whilst(read -> false)
                .onItem()
                .disjoint();
    }

    private static final class OneByOne implements Flow.Subscriber<byte[]> {

        private final StringBuilder text = new StringBuilder();
        private Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            begun.request(1);
        }

        @Override
        public void onNext(byte[] chunk) {
            text.append(new String(chunk, StandardCharsets.UTF_8));
            Objects.requireNonNull(subscription).request(1);
        }

        @Override
        public void onError(Throwable fault) {
            throw new AssertionError(fault);
        }

        @Override
        public void onComplete() {
            assertThat(subscription).isNotNull();
        }
    }

    private static String text(Multi<byte[]> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.subscribe().asStream().forEach(piece -> text.append(new String(piece, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
