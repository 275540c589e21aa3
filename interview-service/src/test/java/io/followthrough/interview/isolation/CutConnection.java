package io.followthrough.interview.isolation;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A caller that goes away in the middle of its request, or before the answer. */
final class CutConnection {

    private final URI api;

    CutConnection(URI api) {
        this.api = api;
    }

    /**
     * Sends a write and cuts the connection.
     *
     * @param stage 0: amid the body; 1: once all is sent; 2: once the answer has begun
     */
    void post(CrowdTenant tenant, int stage) throws IOException {
        byte[] body = tenant.opportunityBody().getBytes(StandardCharsets.UTF_8);
        String head = """
                POST /v1/opportunities HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(tenant.token(), body.length);
        try (Socket socket = new Socket(api.getHost(), api.getPort())) {
            // No linger: the close is a reset, as of a client that died.
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, stage == 0 ? body.length / 2 : body.length);
            out.flush();
            if (stage == 2) {
                socket.getInputStream().read();
            }
        }
    }
}
