package io.followthrough.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Kafka's own console consumer in a process of its own: none of our classes, headers and JSON are all it has. */
final class ConsoleConsumer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ConsoleConsumer() {}

    /** A line that it printed: {@code name:value,name:value}, the key and the JSON, with tabs between. */
    record Line(Map<String, String> headers, String key, JsonNode value) {

        static Line parse(String line) {
            String[] parts = line.split("\t", 3);
            return new Line(headers(parts[0]), parts[1], json(parts[2]));
        }

        private static Map<String, String> headers(String text) {
            return Stream.of(text.split(",(?=[a-z_-]+:)"))
                    .map(header -> header.split(":", 2))
                    .collect(toMap(header -> header[0], header -> header[1], (first, again) -> again));
        }

        private static JsonNode json(String text) {
            try {
                return JSON.readTree(text);
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }
    }

    /** The first {@code count} records of the topic. */
    static List<Line> read(String bootstrapServers, String topic, long count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        KafkaTools.classPath(),
                        "org.apache.kafka.tools.consumer.ConsoleConsumer",
                        "--bootstrap-server",
                        bootstrapServers,
                        "--topic",
                        topic,
                        "--from-beginning",
                        "--max-messages",
                        Long.toString(count),
                        "--timeout-ms",
                        "60000",
                        "--property",
                        "print.headers=true",
                        "--property",
                        "print.key=true")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return printed.lines()
                .filter(line -> line.contains("\t"))
                .map(Line::parse)
                .toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
