package io.followthrough.platform.door;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** What is wrong with the headers of a request, whoever sent it and whatever it asks for. */
final class RequestForm {

    private RequestForm() {}

    static Optional<ProblemException> fault(HttpServerRequest request) {
        if (request.authority() == null) {
            return Optional.of(ProblemException.invalid("Host", "names no host"));
        }
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return Optional.of(ProblemException.invalid("Authorization", "must not come twice"));
        }
        String expected = request.getHeader(HttpHeaders.EXPECT);
        return expected == null || HttpHeaders.CONTINUE.toString().equalsIgnoreCase(expected)
                ? Optional.empty()
                : Optional.of(ProblemException.of(
                        ProblemKind.EXPECTATION_FAILED, "Nothing but 100-continue can be expected."));
    }
}
