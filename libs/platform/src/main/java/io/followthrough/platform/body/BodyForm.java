package io.followthrough.platform.body;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which form a body may come: as it is. JSON is Unicode whatever charset is named (RFC 8259, 11), and libraries name one of old
 * where they are told none, so only one that does not exist is refused.
 */
final class BodyForm {

    /** The encodings that are taken: none. Said when another one was used (RFC 9110, 15.5.16). */
    static final String TAKEN = "identity";

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^;\"\\s]*)", Pattern.CASE_INSENSITIVE);

    private BodyForm() {}

    static boolean isEncoded(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .anyMatch(coding -> !coding.strip().equalsIgnoreCase(TAKEN));
    }

    static Optional<ProblemException> fault(HttpServerRequest request) {
        if (isEncoded(request)) {
            return unsupported("A body must not be compressed or encoded (Content-Encoding).");
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        return charset.find() && !exists(charset.group(1))
                ? unsupported("There is no such charset: send UTF-8.")
                : Optional.empty();
    }

    private static boolean exists(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    private static Optional<ProblemException> unsupported(String detail) {
        return Optional.of(ProblemException.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail));
    }
}
