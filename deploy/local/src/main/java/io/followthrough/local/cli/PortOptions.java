package io.followthrough.local.cli;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.stack.StackPorts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where everything listens: each port by option or environment, or all of them shifted. */
final class PortOptions {

    @Option(names = "--port-offset", defaultValue = "${env:FOLLOWTHROUGH_PORT_OFFSET:-0}")
    private int offset;

    @Option(names = "--gateway-port", defaultValue = "${env:FOLLOWTHROUGH_GATEWAY_PORT}")
    private @Nullable Integer gateway;

    @Option(names = "--postgres-port", defaultValue = "${env:FOLLOWTHROUGH_POSTGRES_PORT}")
    private @Nullable Integer postgres;

    @Option(names = "--kafka-port", defaultValue = "${env:FOLLOWTHROUGH_KAFKA_PORT}")
    private @Nullable Integer kafka;

    @Option(names = "--interview-port", defaultValue = "${env:FOLLOWTHROUGH_INTERVIEW_PORT}")
    private @Nullable Integer interview;

    @Option(names = "--interview-management-port", defaultValue = "${env:FOLLOWTHROUGH_INTERVIEW_MANAGEMENT_PORT}")
    private @Nullable Integer interviewManagement;

    @Option(names = "--notes-port", defaultValue = "${env:FOLLOWTHROUGH_NOTES_PORT}")
    private @Nullable Integer notes;

    @Option(names = "--notes-management-port", defaultValue = "${env:FOLLOWTHROUGH_NOTES_MANAGEMENT_PORT}")
    private @Nullable Integer notesManagement;

    @Option(names = "--reminder-port", defaultValue = "${env:FOLLOWTHROUGH_REMINDER_PORT}")
    private @Nullable Integer reminder;

    @Option(names = "--reminder-management-port", defaultValue = "${env:FOLLOWTHROUGH_REMINDER_MANAGEMENT_PORT}")
    private @Nullable Integer reminderManagement;

    /** A port given stands as it is; the others are the documented ones plus the offset. */
    StackPorts ports() {
        StackPorts standard = StackPorts.standard(offset);
        return new StackPorts(
                given(gateway, standard.gateway()),
                given(postgres, standard.postgres()),
                given(kafka, standard.kafka()),
                Map.of(
                        Service.INTERVIEW, given(interview, interviewManagement, standard.of(Service.INTERVIEW)),
                        Service.NOTES, given(notes, notesManagement, standard.of(Service.NOTES)),
                        Service.REMINDER, given(reminder, reminderManagement, standard.of(Service.REMINDER))));
    }

    private static ServicePorts given(@Nullable Integer api, @Nullable Integer management, ServicePorts otherwise) {
        return new ServicePorts(given(api, otherwise.api()), given(management, otherwise.management()));
    }

    private static int given(@Nullable Integer port, int otherwise) {
        return port == null ? otherwise : port;
    }
}
