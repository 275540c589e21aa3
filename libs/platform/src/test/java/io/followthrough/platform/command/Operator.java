package io.followthrough.platform.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives commands to a service and reads what it prints. */
final class Operator {

    private final ServiceSettings settings;
    private String printed = "";

    private Operator(ServiceSettings settings) {
        this.settings = settings;
    }

    /** Of the service that the test's configuration names. */
    static Operator ofThisService() {
        return new Operator(ServiceSettings.of(ConfigProvider.getConfig()));
    }

    /** Of a consumer that none of the platform's tests runs. */
    static Operator of(String service) {
        ServiceSettings own = ServiceSettings.of(ConfigProvider.getConfig());
        return new Operator(
                new ServiceSettings(service, own.database(), own.ownedDatabase(), own.kafka(), own.topicsRetention()));
    }

    /** Of one whose Kafka is not there. */
    static Operator withoutKafka() {
        ServiceSettings own = ServiceSettings.of(ConfigProvider.getConfig());
        return new Operator(new ServiceSettings(
                own.service(),
                own.database(),
                own.ownedDatabase(),
                Map.of("bootstrap.servers", "127.0.0.1:1"),
                own.topicsRetention()));
    }

    /** Gives the exit status. */
    int asks(String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status;
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            status = new OperatorCommand(settings, out).run(command);
        }
        printed = bytes.toString(UTF_8);
        return status;
    }

    /** What the last command printed. */
    String printed() {
        return printed;
    }
}
