package io.followthrough.testkit.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/**
 * Values that nobody means, in every field and parameter of every operation that a service publishes: each is refused with
 * 400 and the name of its field, never stored, never a failure.
 */
public final class OddValues {

    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 400;

    /** What is wrong in one request of a batch is its own refusal. */
    private static final String BODY_OF_ITEM = "items[0].body.";

    private static final List<String> TEXTS = List.of("a\u0000b", "a\u0007b", "a\ud800b");
    private static final List<String> DATES = List.of("9999-12-31", "1899-12-31", "0001-01-01", "3000-01-01");
    private static final List<String> INSTANTS =
            List.of("9999-12-31T00:00:00Z", "1899-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "3000-01-01T00:00:00Z");

    /** Half a character can only be written as an escape. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonNode document;
    private final Requests requests;
    private final Fixtures fixtures;

    public OddValues(RunningApi running, Fixtures fixtures) {
        this.document = OpenApiDocument.read(running.openApi());
        this.requests = new Requests(running.api(), document);
        this.fixtures = fixtures;
    }

    /** One test for each operation; of an operation with several rows the first counts. */
    public Stream<DynamicTest> tests() {
        Map<String, String> made = fixtures.make(1).get(0);
        Map<OperationKey, OperationRow> rows = new LinkedHashMap<>();
        OperationTable.read().forEach(row -> rows.putIfAbsent(row.key(), row));
        return rows.values().stream()
                .flatMap(row -> Stream.concat(bodies(row), queries(row))
                        .map(odd -> DynamicTest.dynamicTest(
                                row + ": " + odd.field() + " = " + odd.shown(), () -> check(odd, made))));
    }

    /** @param field that is to be named */
    private record Odd(OperationRow row, String field, String shown) {}

    private void check(Odd odd, Map<String, String> made) throws JsonProcessingException {
        MatrixCaller caller = Stream.of(
                        MatrixCaller.OWNER, MatrixCaller.SERVICE, MatrixCaller.ADMIN, MatrixCaller.COACH)
                .filter(one -> odd.row().status(one) != FORBIDDEN)
                .findFirst()
                .orElseThrow();
        Answer answer = requests.send(odd.row(), caller.token(made.getOrDefault(Fixtures.CANDIDATE, "")), made);
        JsonNode told = JSON.readTree(answer.body());
        boolean named = answer.status() == REFUSED && names(told, odd.field());
        boolean ofItem = odd.field().startsWith(BODY_OF_ITEM)
                && told.at("/items/0/status").asInt() == REFUSED
                && names(told.at("/items/0/problem"), odd.field().substring(BODY_OF_ITEM.length()));
        if (!named && !ofItem) {
            throw new AssertionError(
                    "400 naming " + odd.field() + " was to be answered, not " + answer.status() + ": " + answer.body());
        }
    }

    private static boolean names(JsonNode problem, String field) {
        return StreamSupport.stream(problem.path("violations").spliterator(), false)
                .anyMatch(violation -> violation.path("field").asText().equals(field));
    }

    private Stream<Odd> bodies(OperationRow row) {
        JsonNode content = operation(row).path("requestBody").path("content");
        return content.properties().stream()
                .filter(type -> type.getKey().contains("json"))
                .flatMap(type -> RequestField.of(document, type.getValue().path("schema")))
                .flatMap(field -> odd(field.format()).map(value -> odd(row, field, value)));
    }

    private static Odd odd(OperationRow row, RequestField field, String value) {
        try {
            JsonNode body = field.in(JSON.readTree(row.body()), value);
            return new Odd(
                    new OperationRow(row.method(), row.path(), JSON.writeValueAsString(body), row.statuses()),
                    field.written(),
                    JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row's body is no JSON: " + row, e);
        }
    }

    /** Parameters that are not known or empty, and dates beyond the calendar. */
    private Stream<Odd> queries(OperationRow row) {
        String path = row.path().replaceFirst("\\?.*", "");
        Stream<Odd> unknown = Stream.of(query(row, path, "frobnicate", "1"));
        Stream<Odd> known = StreamSupport.stream(
                        operation(row).path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .flatMap(parameter -> {
                    String name = parameter.path("name").asText();
                    Stream<Odd> empty = name.equals("cursor") ? Stream.empty() : Stream.of(query(row, path, name, ""));
                    return Stream.concat(
                            empty,
                            odd(parameter.path("schema").path("format").asText(""))
                                    .filter(value -> !TEXTS.contains(value))
                                    .map(value -> query(row, path, name, value)));
                });
        return Stream.concat(unknown, known);
    }

    private static Odd query(OperationRow row, String path, String name, String value) {
        return new Odd(
                new OperationRow(row.method(), path + "?" + name + "=" + value, row.body(), row.statuses()),
                name,
                "\"" + value + "\"");
    }

    private static Stream<String> odd(String format) {
        return switch (format) {
            case "date" -> DATES.stream();
            case "date-time" -> INSTANTS.stream();
            default -> TEXTS.stream();
        };
    }

    private JsonNode operation(OperationRow row) {
        return document.path("paths").properties().stream()
                .filter(path -> OperationKey.of(row.method(), path.getKey()).equals(row.key()))
                .map(path -> path.getValue().path(row.method().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no operation of " + row));
    }
}
