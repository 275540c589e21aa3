package io.followthrough.local.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/**
 * Stands where a packaged service would: this module is built before them. It is configured like one and answers like
 * one, unless its name is in {@code STAND_IN_BROKEN} or {@code STAND_IN_STUBBORN}. It carries out every command of an
 * operator, unless that names something of another service.
 */
final class StandInService {

    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        if (isNamedBy("STAND_IN_BROKEN")) {
            System.out.println("no configuration, no service");
            System.exit(3);
        }
        if (isNamedBy("STAND_IN_STUBBORN")) {
            Runtime.getRuntime().addShutdownHook(new Thread(StandInService::neverEnd));
        }
        String command = System.getenv("FOLLOWTHROUGH_COMMAND");
        if (command != null) {
            System.out.println(command + " with Kafka at " + System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
            System.exit(command.contains(" of-") && !isNamed(command.replaceAll(".* of-", "")) ? 1 : 0);
        }
        listen("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT");
        listen("QUARKUS_MANAGEMENT_HOST", "QUARKUS_MANAGEMENT_PORT");
        System.out.println("connected to " + System.getenv("DATABASE_HOST") + ":" + System.getenv("DATABASE_PORT")
                + " and " + System.getenv("KAFKA_BOOTSTRAP_SERVERS") + " in " + System.getenv("QUARKUS_PROFILE"));
    }

    private static boolean isNamedBy(String variable) {
        String name = System.getenv(variable);
        return name != null && isNamed(name);
    }

    private static boolean isNamed(String name) {
        return System.getProperty("java.class.path").contains("/" + name + "/");
    }

    private static void listen(String host, String port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(System.getenv(host), Integer.parseInt(System.getenv(port)));
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    private static void neverEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
