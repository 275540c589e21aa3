package io.followthrough.testkit.matrix;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One operation, one caller: called on fixtures that no other cell has changed. */
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
        if (row.status(caller) < 400 && !row.body().isEmpty()) {
            checkEncodedBody();
        }
        Answer answer = requests.send(row, token(fixtures), fixtures);
        require(row.status(caller) == answer.status(), "another status", answer);
        if (answer.status() >= 400) {
            require(answer.headers().toString().contains(PROBLEM), "no problem", answer);
            require(answer.body().contains("\"status\":" + answer.status()), "a problem of another status", answer);
            require(
                    answer.headers().getOrDefault("link", List.of()).equals(List.of(helpOf(answer))),
                    "no help",
                    answer);
        }
        if (answer.status() == 401) {
            require(answer.headers().containsKey("www-authenticate"), "no challenge", answer);
        }
        if (caller.isStranger()) {
            checkStranger(answer);
        }
    }

    /** Nothing of it is done: what follows finds the fixtures as they were. */
    private void checkEncodedBody() {
        Answer answer = requests.sendEncoded(row, token(fixtures), fixtures);
        require(answer.status() == 415, "a body read that is encoded", answer);
        require(List.of("identity").equals(answer.headers().get("accept-encoding")), "no word of what is read", answer);
    }

    /** The page of its kind, at the address that was called. */
    private static String helpOf(Answer answer) {
        return "<" + answer.body().replaceFirst(".*\"type\":\"https://[^/]*([^\"]*)\".*", "$1") + ">; rel=\"help\"";
    }

    private void checkStranger(Answer answer) {
        require(!answer.body().contains(fixtures.getOrDefault(Fixtures.SECRET, "")), "foreign data", answer);
        if (row.hasPlaceholders()) {
            Map<String, String> unknown = UnknownIds.like(fixtures);
            Answer toUnknown = requests.send(row, token(unknown), unknown).without(unknown);
            require(answer.without(fixtures).equals(toUnknown), "not what an unknown id is: " + toUnknown, answer);
        }
    }

    private @Nullable String token(Map<String, String> ids) {
        return caller.token(ids.getOrDefault(Fixtures.CANDIDATE, ""));
    }

    private void require(boolean fulfilled, String fault, Answer answer) {
        if (!fulfilled) {
            throw new AssertionError(name() + ", but there was " + fault + ": " + answer);
        }
    }
}
