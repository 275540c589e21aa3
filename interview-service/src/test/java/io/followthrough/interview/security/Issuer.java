package io.followthrough.interview.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** An issuer as production has one: its keys are found by OpenID Connect discovery, and a token names the one it is signed with. */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    static final RsaJsonWebKey FIRST = key("first");
    static final RsaJsonWebKey SECOND = key("second");
    static final RsaJsonWebKey THIRD = key("third");
    static final RsaJsonWebKey FOREIGN = key("foreign");

    private static volatile String published = published(FIRST, SECOND);

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            return start(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new IllegalStateException("the issuer cannot listen", e);
        }
    }

    private Map<String, String> start(HttpServer listening) {
        server = listening;
        String url = "http://127.0.0.1:" + listening.getAddress().getPort();
        String document =
                JsonUtil.toJson(Map.of("issuer", url, "jwks_uri", url + "/keys", "token_endpoint", url + "/token"));
        listening.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, document));
        listening.createContext("/keys", exchange -> answer(exchange, published));
        listening.start();
        return Map.of(
                "quarkus.oidc.public-key",
                "",
                "quarkus.oidc.auth-server-url",
                url,
                "quarkus.oidc.token.forced-jwk-refresh-interval",
                "0S",
                "quarkus.oidc.token.issuer",
                url);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** From now on these are its keys, and no others. */
    static void publish(RsaJsonWebKey... keys) {
        published = published(keys);
    }

    private static String published(RsaJsonWebKey... keys) {
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** @param kid the header by which it names its key; none if null */
    static String token(RsaJsonWebKey signedBy, @Nullable String kid, Map<String, Object> claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "at+jwt");
        if (kid != null) {
            signature.setKeyIdHeaderValue(kid);
        }
        signature.setKey(signedBy.getPrivateKey());
        signature.setPayload(JsonUtil.toJson(claims));
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the issuer does not sign", e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static RsaJsonWebKey key(String kid) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(kid);
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("RSA is missing", e);
        }
    }
}
