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
        StringBuilder text = new StringBuilder("\nFollowthrough is ready (" + elapsed + ").\n\n");
        text.append(row("", "API", "Swagger UI", "metrics"));
        for (Service service : Service.values()) {
            ServicePorts own = ports.of(service);
            text.append(row(
                    service.moduleName(),
                    HOST + own.api(),
                    HOST + own.api() + "/q/swagger-ui",
                    HOST + own.management() + "/q/metrics"));
        }
        String token = "./run token --tenant acme --sub cand-1 --group candidate";
        return text
                + """

                  PostgreSQL  127.0.0.1:%d, databases interview, notes and reminder, superuser postgres, password postgres
                  Kafka       127.0.0.1:%d
                  Logs        %s

                  A token     %s
                  A call      curl -H "Authorization: Bearer $(%s)" \\
                                '%s%d/v1/opportunities?candidateId=cand-1'

                Ctrl-C stops everything and keeps the data.\
                """.formatted(
                                ports.postgres(),
                                ports.kafka(),
                                folder.logs(),
                                token,
                                token,
                                HOST,
                                ports.of(Service.INTERVIEW).api());
    }

    private static String row(String name, String api, String swagger, String metrics) {
        return String.format(Locale.ROOT, "  %-18s %-22s %-35s %s%n", name, api, swagger, metrics);
    }
}
