package io.followthrough.testkit.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One operation, one caller: called on fixtures of its own, which no other cell has changed. */
final class MatrixCell {

    private static final String PROBLEM = "application/problem+json";

    private final Requests requests;
    private final OperationRow row;
    private final MatrixCaller caller;
    private final Map<String, String> fixtures;

    MatrixCell(Requests requests, OperationRow row, MatrixCaller caller, Map<String, String> fixtures) {
        this.requests = requests;
        this.row = row;
        this.caller = caller;
        this.fixtures = Map.copyOf(fixtures);
    }

    String name() {
        return row + " as " + caller.column() + " answers " + row.status(caller);
    }

    /** @throws AssertionError when the caller is answered anything else than the table says */
    void check() {
        Answer answer = requests.send(row, caller, fixtures);
        require(row.status(caller) == answer.status(), "another status", answer);
        if (answer.status() >= 400) {
            require(answer.headers().toString().contains(PROBLEM), "no problem", answer);
            require(answer.body().contains("\"status\":" + answer.status()), "a problem of another status", answer);
        }
        if (answer.status() == 401) {
            require(answer.headers().containsKey("www-authenticate"), "no challenge", answer);
        }
        if (caller.isStranger()) {
            checkStranger(answer);
        }
    }

    private void checkStranger(Answer answer) {
        require(!answer.body().contains(fixtures.getOrDefault(Fixtures.SECRET, "")), "foreign data", answer);
        if (row.hasPlaceholders()) {
            Map<String, String> unknown = unknown();
            Answer toUnknown = requests.send(row, caller, unknown).without(unknown);
            require(answer.without(fixtures).equals(toUnknown), "not what an unknown id is: " + toUnknown, answer);
        }
    }

    /** As many ids of the same forms, of nothing at all. */
    private Map<String, String> unknown() {
        Map<String, String> unknown = new LinkedHashMap<>();
        fixtures.forEach((name, value) ->
                unknown.put(name, isUuid(value) ? UUID.randomUUID().toString() : "unknown-" + UUID.randomUUID()));
        return unknown;
    }

    private static boolean isUuid(String value) {
        return value.length() == 36 && value.charAt(8) == '-';
    }

    private void require(boolean fulfilled, String fault, Answer answer) {
        if (!fulfilled) {
            throw new AssertionError(name() + ", but there was " + fault + ": " + answer);
        }
    }
}
