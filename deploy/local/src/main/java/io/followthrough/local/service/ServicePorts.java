package io.followthrough.local.service;

import io.followthrough.local.process.Port;
import java.net.URI;

/**
 * Where one service listens on the loopback address.
 *
 * @param api its REST API
 * @param management health and metrics
 */
public record ServicePorts(int api, int management) {

    /** The base address of its REST API. */
    public URI apiAddress() {
        return address(api);
    }

    /** The base address of its health and metrics. */
    public URI managementAddress() {
        return address(management);
    }

    private static URI address(int port) {
        return URI.create("http://" + Port.LOOPBACK + ":" + port);
    }
}
