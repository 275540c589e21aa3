package io.followthrough.platform.body;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which form a body may come: as it is, in Unicode. What reads it finds out by itself which form of Unicode it is. */
final class BodyForm {

    /** The encodings that are taken: none. Said when another one was used (RFC 9110, 15.5.16). */
    static final String TAKEN = "identity";

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^;\"\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNICODE = Set.of("utf-8", "utf8", "us-ascii", "utf-16", "utf-16be", "utf-16le");

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
        return charset.find() && !UNICODE.contains(charset.group(1).toLowerCase(Locale.ROOT))
                ? unsupported("A body is Unicode: charset is UTF-8 or left out.")
                : Optional.empty();
    }

    private static Optional<ProblemException> unsupported(String detail) {
        return Optional.of(ProblemException.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail));
    }
}
