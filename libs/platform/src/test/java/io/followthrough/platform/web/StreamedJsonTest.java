package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.events.EventJson;
import io.smallrye.mutiny.Multi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
    void an_item_may_come_in_parts() {
        assertThat(text(json.object(List.of(
                        json.list("sums", Multi.createFrom().items(1, 2, 3, 4), (generator, number) -> {
                            if (number % 2 == 1) {
                                generator.writeStartArray();
                            }
                            generator.writeNumber(number);
                            if (number % 2 == 0) {
                                generator.writeEndArray();
                            }
                        })))))
                .isEqualTo("{\"sums\":[[1,2],[3,4]]}");
    }

    @Test
    void nothing_is_read_before_it_is_asked_for() {
        AtomicInteger read = new AtomicInteger();
        Multi<Integer> items = Multi.createFrom().range(0, 1000).invoke(read::incrementAndGet);

        List<byte[]> first = json.object(List.of(json.list("items", items)))
                .select()
                .first(3)
                .collect()
                .asList()
                .await()
                .indefinitely();

        assertThat(first).hasSize(3);
        assertThat(read.get()).isEqualTo(1);
    }

    private static String text(Multi<byte[]> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.subscribe().asStream().forEach(piece -> text.append(new String(piece, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
