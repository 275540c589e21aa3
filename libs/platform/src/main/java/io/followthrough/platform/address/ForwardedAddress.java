package io.followthrough.platform.address;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a proxy says it was called: {@code Forwarded} (RFC 7239), or else {@code X-Forwarded-Proto} and {@code -Host}, with {@code
 * X-Forwarded-Prefix} for the path that it took off. Of several values the last counts: the proxy that passed the request on
 * wrote it. What is no scheme, host or path is as good as not there.
 */
record ForwardedAddress(Optional<String> proto, Optional<String> host, Optional<String> prefix) {

    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");
    private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~-]{1,100}){1,10}/?");

    static ForwardedAddress of(MultiMap headers) {
        Optional<String> forwarded = last(headers, "Forwarded");
        return new ForwardedAddress(
                forwarded
                        .flatMap(hop -> parameter(hop, "proto"))
                        .or(() -> last(headers, "X-Forwarded-Proto"))
                        .map(proto -> proto.toLowerCase(Locale.ROOT))
                        .filter(SCHEME.asMatchPredicate()),
                forwarded
                        .flatMap(hop -> parameter(hop, "host"))
                        .or(() -> last(headers, "X-Forwarded-Host"))
                        .filter(HOST.asMatchPredicate()),
                last(headers, "X-Forwarded-Prefix")
                        .filter(PREFIX.asMatchPredicate())
                        .map(path -> path.replaceFirst("/$", "")));
    }

    /** What stands before every path; with the prefix alone when no host is named. */
    String base(String usualScheme) {
        return host.map(name -> proto.orElse(usualScheme) + "://" + name).orElse("") + prefix.orElse("");
    }

    private static Optional<String> last(MultiMap headers, String name) {
        List<String> values = headers.getAll(name);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        values.get(values.size() - 1).replaceFirst("^.*,", "").strip());
    }

    private static Optional<String> parameter(String hop, String name) {
        Matcher found = Pattern.compile("(?:^|;)\\s*" + name + "=\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE)
                .matcher(hop);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
