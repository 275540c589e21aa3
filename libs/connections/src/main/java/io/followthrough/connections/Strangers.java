package io.followthrough.connections;

import io.netty.channel.Channel;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open connections that have not shown a valid token. There is room for so many, and for so many of each address;
 * whoever comes next is let in, and the one that has been there longest has to go.
 */
final class Strangers {

    private final int most;
    private final int mostPerAddress;
    private final Map<Channel, String> addresses = new HashMap<>();
    private final Set<Channel> oldestFirst = new LinkedHashSet<>();
    private final Map<String, Set<Channel>> byAddress = new HashMap<>();

    Strangers(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    /** Lets it in; what has to go for it is closed. */
    void add(Channel connection, @Nullable String countedAddress) {
        Channel leaving = place(connection, countedAddress);
        if (leaving != null) {
            leaving.close();
        }
    }

    /** It has closed, or is a stranger no more. */
    synchronized void remove(Channel connection) {
        if (!oldestFirst.remove(connection)) {
            return;
        }
        String address = addresses.remove(connection);
        if (address != null) {
            byAddress.computeIfPresent(address, (key, those) -> {
                those.remove(connection);
                return those.isEmpty() ? null : those;
            });
        }
    }

    private synchronized @Nullable Channel place(Channel connection, @Nullable String address) {
        oldestFirst.add(connection);
        if (address != null) {
            addresses.put(connection, address);
            Set<Channel> those = byAddress.computeIfAbsent(address, first -> new LinkedHashSet<>());
            those.add(connection);
            if (those.size() > mostPerAddress) {
                return taken(those.iterator());
            }
        }
        return oldestFirst.size() > most ? taken(oldestFirst.iterator()) : null;
    }

    private Channel taken(Iterator<Channel> oldest) {
        Channel leaving = oldest.next();
        remove(leaving);
        return leaving;
    }
}
