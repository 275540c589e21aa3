package io.followthrough.connections;

import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds for every connection, and the strangers among them. */
public final class ConnectionRules {

    private static final Duration HEADERS_WITHIN = Duration.ofSeconds(10);
    private static final Duration IDLE_WITHIN = Duration.ofSeconds(75);
    private static final int STRANGERS = 1_000;
    private static final int STRANGERS_PER_ADDRESS = 100;

    private final Duration headersWithin;
    private final Duration idleWithin;
    private final Strangers strangers;
    private final Function<InetAddress, Optional<String>> countedBy;

    private ConnectionRules(
            Duration headersWithin,
            Duration idleWithin,
            Strangers strangers,
            Function<InetAddress, Optional<String>> countedBy) {
        this.headersWithin = headersWithin;
        this.idleWithin = idleWithin;
        this.strangers = strangers;
        this.countedBy = countedBy;
    }

    /** What holds unless a service says otherwise: 10 s for headers, 75 s idle, 1 000 strangers, 100 of each address. */
    public static ConnectionRules usual() {
        return new ConnectionRules(
                HEADERS_WITHIN,
                IDLE_WITHIN,
                new Strangers(STRANGERS, STRANGERS_PER_ADDRESS),
                address -> Optional.of(CountedAddress.of(address)));
    }

    /**
     * The same strangers with other deadlines.
     *
     * @param headersWithin from a request's first byte, or the opening of the connection, to the end of its headers
     * @param idleWithin how long a connection stays open without a request
     */
    public ConnectionRules within(Duration headersWithin, Duration idleWithin) {
        return new ConnectionRules(headersWithin, idleWithin, strangers, countedBy);
    }

    /**
     * The same deadlines with other strangers.
     *
     * @param most connections without a valid token; the oldest is closed for the next one
     * @param mostPerAddress those that are counted by one text
     * @param countedBy the text that an address is counted by; empty for one that many callers share
     */
    public ConnectionRules strangers(int most, int mostPerAddress, Function<InetAddress, Optional<String>> countedBy) {
        return new ConnectionRules(headersWithin, idleWithin, new Strangers(most, mostPerAddress), countedBy);
    }

    Duration headersWithin() {
        return headersWithin;
    }

    Duration idleWithin() {
        return idleWithin;
    }

    Strangers strangers() {
        return strangers;
    }

    /** What a connection is counted by; null when many callers share it. */
    @Nullable String countedAddress(Channel connection) {
        return connection.remoteAddress() instanceof InetSocketAddress peer
                ? countedBy.apply(peer.getAddress()).orElse(null)
                : null;
    }
}
