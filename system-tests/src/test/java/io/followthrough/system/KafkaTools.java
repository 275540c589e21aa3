package io.followthrough.system;

import io.followthrough.local.workspace.Workspace;
import java.nio.file.Path;
import org.apache.kafka.tools.ProducerPerformance;

/** Kafka's own programs for the command line. */
public final class KafkaTools {

    private KafkaTools() {}

    /** The broker's libraries, which the launcher keeps, and the programs. */
    public static String classPath() {
        Path programs = Path.of(ProducerPerformance.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Workspace.find().root().resolve("deploy/local/target/lib") + "/*" + System.getProperty("path.separator")
                + programs;
    }
}
