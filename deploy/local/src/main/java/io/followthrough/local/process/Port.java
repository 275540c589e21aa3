package io.followthrough.local.process;

import io.followthrough.local.LaunchFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** A TCP port on the loopback address, the only one anything here listens on. */
public final class Port {

    public static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLIS = 500;
    private static final int FIRST_OWN = 20_000;
    /** Linux begins here, others later. */
    private static final int FIRST_OUTGOING = 32_768;

    private Port() {}

    /**
     * A port that nothing listens on, from below those that operating systems give to outgoing connections: one of
     * those could have it before it is listened on.
     */
    public static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(FIRST_OWN, FIRST_OUTGOING)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something listens. */
    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /**
     * Whether something else has the port. Asked both ways: macOS lets us bind the loopback address while another
     * program listens on all addresses.
     */
    public static boolean isTaken(int port) {
        if (answers(port)) {
            return true;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /** Refuses a taken port in the name of what needs it. */
    public static void requireFree(String needer, int port) {
        if (isTaken(port)) {
            throw new LaunchFailure(needer + " needs port " + port + ", which another program has");
        }
    }
}
