package io.followthrough.platform.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request shows in {@code Authorization}: a JSON Web Token as far as its form goes. It is known here by its
 * SHA-256 alone, so that a dump of the heap gives no tokens away.
 */
record BearerToken(String digest) {

    private static final Pattern FORM =
            Pattern.compile("bearer +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+", Pattern.CASE_INSENSITIVE);

    /** Empty when the header is missing or holds anything else. */
    static Optional<BearerToken> of(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !FORM.matcher(header).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BearerToken(sha256(header.substring(header.lastIndexOf(' ') + 1))));
    }

    private static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
