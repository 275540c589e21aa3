package io.followthrough.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Swagger UI at {@code /docs/}, and the documents that it shows beside it. What may be read is listed, all else is not there. */
final class SwaggerUi {

    static final String HOME = "/docs/";

    /** Nothing comes from elsewhere, and nothing is sent elsewhere; its styles are partly in the page. */
    private static final String ONLY_OURS =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    /**
     * A file.
     *
     * @param resource on the class path
     */
    private record Page(String resource, String type) {}

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, ApiDocument> documents = new HashMap<>();

    SwaggerUi() {
        String theirs = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
        pages.put(HOME, new Page("swagger-ui.html", HTML));
        pages.put(HOME + "swagger-initializer.js", new Page("swagger-initializer.js", SCRIPT));
        for (String script : new String[] {"swagger-ui-bundle.js", "swagger-ui-standalone-preset.js"}) {
            pages.put(HOME + script, new Page(theirs + script, SCRIPT));
        }
        pages.put(HOME + "swagger-ui.css", new Page(theirs + "swagger-ui.css", "text/css;charset=UTF-8"));
        pages.put(HOME + "favicon-32x32.png", new Page(theirs + "favicon-32x32.png", "image/png"));
        ApiDocument.all().forEach(document -> documents.put(HOME + document.service() + ".yaml", document));
    }

    /** Answers the request if it is for one of these. */
    boolean answers(HttpServerRequest request) {
        String path = request.path();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            return false;
        }
        if (path.equals("/") || path.equals("/docs")) {
            request.response().setStatusCode(302).putHeader("Location", HOME).end();
            return true;
        }
        Page page = pages.get(path);
        ApiDocument document = documents.get(path);
        if (page == null && document == null) {
            return false;
        }
        send(request, page, document);
        return true;
    }

    private static void send(HttpServerRequest request, @Nullable Page page, @Nullable ApiDocument document) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Security-Policy", ONLY_OURS);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Cache-Control", "no-cache");
        if (document != null) {
            end(request, "application/yaml", Buffer.buffer(document.atThisAddress()));
        } else if (page != null) {
            end(request, page.type(), Buffer.buffer(Packaged.bytes(page.resource())));
        }
    }

    private static void end(HttpServerRequest request, String type, Buffer body) {
        HttpServerResponse response = request.response().putHeader("Content-Type", type);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    private static String version() {
        Properties build = new Properties();
        try {
            build.load(new StringReader(Packaged.text("/META-INF/maven/org.webjars/swagger-ui/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
