package io.followthrough.local;

/**
 * Where one service listens on the loopback address.
 *
 * @param api its REST API
 * @param management health and metrics
 */
public record ServicePorts(int api, int management) {}
