package io.followthrough.platform.accept;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codings of an {@code Accept-Encoding} header (RFC 9110, 12.5.3), in lower case as the server that compresses knows them. */
final class AcceptedCodings {

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
    private static final Set<String> DEFLATE = Set.of("deflate");
    private static final Set<String> ANY = Set.of("*");
    private static final Pattern MEMBER =
            Pattern.compile("\\s*([^;\\s]+)\\s*(?:;\\s*[qQ]\\s*=\\s*([01](?:\\.\\d{0,3})?)\\s*)?");

    private AcceptedCodings() {}

    /**
     * Whether gzip is named and wanted, or all that is not named is; a member that cannot be read is none. Who would rather have
     * deflate gets neither: the server goes by that.
     */
    static boolean takeGzip(List<String> headers) {
        OptionalDouble gzip = quality(headers, GZIP);
        return gzip.isPresent()
                ? gzip.getAsDouble() > 0
                        && gzip.getAsDouble() >= quality(headers, DEFLATE).orElse(0)
                : quality(headers, ANY).orElse(0) > 0;
    }

    private static OptionalDouble quality(List<String> headers, Set<String> names) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(MEMBER::matcher)
                .filter(Matcher::matches)
                .filter(member -> names.contains(member.group(1)))
                .mapToDouble(member -> member.group(2) == null ? 1 : Double.parseDouble(member.group(2)))
                .max();
    }
}
