package io.followthrough.platform.idempotency;

import io.followthrough.platform.body.RequestBody;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that named a key.
 *
 * @param id digest of caller, method, path and key: the same for every repetition
 * @param fingerprint digest of query and body, byte for byte
 * @param content digest of query and of what the body says, if that is JSON: the same for every honest repetition
 */
record KeyedRequest(
        Caller caller,
        String id,
        String fingerprint,
        @Nullable String content) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile(KeyedItem.KEY);
    private static final String JSON = "json";

    /** @throws ProblemException 400 when there is a key that is not 1 to 255 visible ASCII characters */
    static Optional<KeyedRequest> of(RoutingContext context, Caller caller) {
        HttpServerRequest request = context.request();
        List<String> keys = request.headers().getAll(HEADER);
        if (keys.isEmpty() || !request.method().equals(HttpMethod.POST)) {
            return Optional.empty();
        }
        if (keys.size() > 1 || !FORM.matcher(keys.get(0)).matches()) {
            throw ProblemException.invalid(HEADER, "is not one key of 1 to 255 visible ASCII characters");
        }
        String query = request.query() == null ? "" : request.query();
        Buffer body = RequestBody.of(context);
        return Optional.of(new KeyedRequest(
                caller,
                new Digest()
                        .add(caller.subject())
                        .add(request.method().name())
                        .add(context.normalizedPath())
                        .add(keys.get(0))
                        .hex(),
                new Digest().add(query).add(body.getByteBuf().nioBuffer()).hex(),
                content(request, query, body)));
    }

    private static @Nullable String content(HttpServerRequest request, String query, Buffer body) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || !type.contains(JSON)
                ? null
                : JsonContent.of(body)
                        .map(json -> new Digest().add(query).add(json).hex())
                        .orElse(null);
    }

    /** Whether this is the request of those digests once more; one that was kept by an older release has no content. */
    boolean repeats(String otherFingerprint, @Nullable String otherContent) {
        return fingerprint.equals(otherFingerprint) || (content != null && content.equals(otherContent));
    }

    /**
     * One request of a batch.
     *
     * @param path that the batch was sent to
     * @param item all of it, in one form
     */
    static KeyedRequest ofItem(Caller caller, String path, String key, String item) {
        return new KeyedRequest(
                caller,
                new Digest()
                        .add(caller.subject())
                        .add(HttpMethod.POST.name())
                        .add(path)
                        .add(key)
                        .hex(),
                new Digest().add("").add(item).hex(),
                JsonContent.of(Buffer.buffer(item))
                        .map(json -> new Digest().add("").add(json).hex())
                        .orElse(null));
    }

    /** The number under which the database keeps a second one from running meanwhile. */
    long lock() {
        String tenantAndId = new Digest().add(caller.tenant().value()).add(id).hex();
        return ByteBuffer.wrap(HexFormat.of().parseHex(tenantAndId)).getLong();
    }
}
