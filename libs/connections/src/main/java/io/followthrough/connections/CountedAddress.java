package io.followthrough.connections;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** What an address is counted by. Of an IPv6 address that is the network: whoever has one has all the others of it. */
public final class CountedAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private CountedAddress() {}

    /** As text that is equal for the addresses that are counted together. */
    public static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(address.getAddress(), IPV6_NETWORK_BYTES))
                : address.getHostAddress();
    }
}
