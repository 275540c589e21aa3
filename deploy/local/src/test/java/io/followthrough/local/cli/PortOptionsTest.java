package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.stack.StackPorts;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PortOptionsTest {

    @Test
    void without_options_the_ports_are_the_documented_ones() {
        StackPorts ports = parsed();

        assertThat(ports.gateway()).isEqualTo(8080);
        assertThat(ports.postgres()).isEqualTo(15432);
        assertThat(ports.kafka()).isEqualTo(19092);
        assertThat(ports.of(Service.INTERVIEW)).isEqualTo(new ServicePorts(8081, 9081));
        assertThat(ports.of(Service.NOTES)).isEqualTo(new ServicePorts(8082, 9082));
        assertThat(ports.of(Service.REMINDER)).isEqualTo(new ServicePorts(8083, 9083));
    }

    @Test
    void the_offset_shifts_all_but_those_ports_that_are_given() {
        StackPorts ports = parsed("--port-offset=100", "--notes-port=7000", "--kafka-port=7001");

        assertThat(ports.gateway()).isEqualTo(8180);
        assertThat(ports.postgres()).isEqualTo(15532);
        assertThat(ports.kafka()).isEqualTo(7001);
        assertThat(ports.of(Service.NOTES)).isEqualTo(new ServicePorts(7000, 9182));
    }

    private static StackPorts parsed(String... arguments) {
        PortOptions options = new PortOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("ports", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(arguments);
        return options.ports();
    }
}
