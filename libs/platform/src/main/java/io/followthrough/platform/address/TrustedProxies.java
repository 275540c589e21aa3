package io.followthrough.platform.address;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** The proxies that are believed when they say whom they pass on: {@code FOLLOWTHROUGH_TRUSTED_PROXIES}. */
public final class TrustedProxies {

    /** The name of the setting. */
    public static final String SETTING = "followthrough.trusted-proxies";

    private final List<IpSubnetFilterRule> networks;

    /**
     * @param networks addresses or networks: {@code 10.0.0.7}, {@code 10.1.0.0/16}, {@code fd00::/8}
     * @throws IllegalStateException naming the one that is neither
     */
    public TrustedProxies(List<String> networks) {
        this.networks = networks.stream().map(TrustedProxies::network).toList();
    }

    public boolean contain(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return networks.stream().anyMatch(network -> network.matches(socket));
    }

    /** The address that is written down; names are never looked up. */
    static Optional<InetAddress> address(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address has 4 or 16 bytes", impossible);
        }
    }

    private static IpSubnetFilterRule network(String text) {
        int slash = text.indexOf('/');
        InetAddress base = address(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> noNetwork(text));
        try {
            int bits = slash < 0 ? base.getAddress().length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
            return new IpSubnetFilterRule(base, bits, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException noBits) {
            throw noNetwork(text);
        }
    }

    private static IllegalStateException noNetwork(String text) {
        return new IllegalStateException(SETTING + " names no address or network: " + text);
    }
}
