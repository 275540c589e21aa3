package io.followthrough.platform.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where every service begins: it serves, or, when the environment variable {@code FOLLOWTHROUGH_COMMAND} says so, carries
 * out one command of an operator, prints what it did and exits ({@link OperatorCommand}).
 */
@QuarkusMain
public final class ServiceMain {

    /** For example {@code parked list}. */
    static final String COMMAND = "FOLLOWTHROUGH_COMMAND";

    public static void main(String... arguments) {
        String command = System.getenv(COMMAND);
        if (command == null || command.isBlank()) {
            Quarkus.run(arguments);
        } else {
            ServiceSettings settings = ServiceSettings.of(ConfigProvider.getConfig());
            System.exit(new OperatorCommand(settings, System.out).run(command));
        }
    }
}
