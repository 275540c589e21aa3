package io.followthrough.gateway;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** The gateway as a process of its own, in a container: on port 8080, each service's address in its environment. */
public final class Main {

    private static final Map<String, String> SETTINGS = Map.of(
            "interview-service", "INTERVIEW_SERVICE_URL",
            "notes-service", "NOTES_SERVICE_URL",
            "reminder-service", "REMINDER_SERVICE_URL");

    private static final String EVERYWHERE = "0.0.0.0";
    private static final int PORT = 8080;

    private Main() {}

    public static void main(String[] arguments) {
        Gateway gateway = Gateway.start(
                EVERYWHERE,
                PORT,
                SETTINGS.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, setting -> address(setting.getValue()))));
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "stop"));
    }

    private static URI address(String setting) {
        String address = System.getenv(setting);
        if (address == null) {
            throw new IllegalStateException(setting + " must name a service's address: http://interview-service:8080");
        }
        return URI.create(address);
    }
}
