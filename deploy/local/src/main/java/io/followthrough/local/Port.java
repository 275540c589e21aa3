package io.followthrough.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A TCP port on the loopback address, the only one anything here listens on. */
public final class Port {

    static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLIS = 500;

    private Port() {}

    /** A port that nothing listens on. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    static boolean isTaken(int port) {
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
    static void requireFree(String needer, int port) {
        if (isTaken(port)) {
            throw new LaunchFailure(needer + " needs port " + port + ", which another program has");
        }
    }
}
