package io.followthrough.local.cli;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.stack.StackPorts;
import io.followthrough.local.workspace.LocalFolder;
import java.util.Locale;

/** Where a person finds what was started. */
record Addresses(StackPorts ports, LocalFolder folder) {

    private static final String HOST = "http://127.0.0.1:";

    String text(Elapsed elapsed) {
        StringBuilder services = new StringBuilder();
        for (Service service : Service.values()) {
            ServicePorts own = ports.of(service);
            services.append(row(service.moduleName(), HOST + own.api(), HOST + own.management() + "/q/metrics"));
        }
        String token = "./run token --tenant acme --sub cand-1 --group candidate";
        return """

                Followthrough is ready (%s).

                  All services  %s
                  Swagger UI    %s/docs/, "Authorize" takes the token

                %s
                %s
                  PostgreSQL  127.0.0.1:%d, databases interview, notes and reminder, superuser postgres, password postgres
                  Kafka       127.0.0.1:%d
                  Logs        %s

                  A token     %s
                  A call      curl -H "Authorization: Bearer $(%s)" \\
                                '%s/v1/opportunities?candidateId=cand-1'

                Ctrl-C stops everything and keeps the data.\
                """.formatted(
                        elapsed,
                        ports.address(),
                        ports.address(),
                        row("", "API", "metrics").stripTrailing(),
                        services,
                        ports.postgres(),
                        ports.kafka(),
                        folder.logs(),
                        token,
                        token,
                        ports.address());
    }

    private static String row(String name, String api, String metrics) {
        return String.format(Locale.ROOT, "  %-18s %-22s %s%n", name, api, metrics);
    }
}
