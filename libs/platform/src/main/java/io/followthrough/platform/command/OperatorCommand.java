package io.followthrough.platform.command;

import io.followthrough.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/**
 * Carries out one command: {@code parked} for events that Kafka refused, {@code dead-letters} for records that this
 * service could not process; {@code list}, {@code put-back <id>} or {@code put-back all}, {@code drop <id>}. And {@code tenant
 * export <tenant> [folder]} and {@code tenant erase <tenant>} for a tenant that leaves.
 */
final class OperatorCommand {

    /** The exit status when all went well. */
    static final int DONE = 0;

    /** The exit status when nothing has such an id, or PostgreSQL or Kafka could not do it. */
    static final int FAILED = 1;

    /** The exit status when the command was not understood. */
    static final int USAGE = 2;

    private static final String ALL = "all";

    private final ServiceSettings settings;
    private final PrintStream out;

    OperatorCommand(ServiceSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Gives the exit status. */
    int run(String command) {
        List<String> words = List.of(command.strip().split("\\s+"));
        try {
            return switch (words.get(0)) {
                case "parked" -> parked(words.subList(1, words.size()));
                case "dead-letters" -> deadLetters(words.subList(1, words.size()));
                case "tenant" -> tenant(words.subList(1, words.size()));
                default -> usage(command);
            };
        } catch (SQLException | IOException | KafkaException failure) {
            out.println(settings.service() + ": " + failure.getMessage());
            return FAILED;
        }
    }

    private int parked(List<String> words) throws SQLException {
        ParkedEvents events = new ParkedEvents(settings.database());
        return run(words, events, "parked event");
    }

    private int deadLetters(List<String> words) throws SQLException {
        try (DeadLetters letters = new DeadLetters(settings.service(), settings.database(), settings.kafka())) {
            return run(words, letters, "dead letter");
        }
    }

    private int tenant(List<String> words) throws SQLException, IOException {
        if (words.size() < 2 || !TenantId.isValid(words.get(1))) {
            return usage(String.join(" ", words));
        }
        TenantCommand tenant = new TenantCommand(settings, out, new TenantId(words.get(1)));
        if (words.get(0).equals("export") && words.size() <= 3) {
            return words.size() == 2 ? tenant.export() : tenant.exportTo(Path.of(words.get(2)));
        }
        if (words.get(0).equals("erase") && words.size() == 2) {
            return tenant.erase();
        }
        return usage(String.join(" ", words));
    }

    private int run(List<String> words, SetAside setAside, String what) throws SQLException {
        String verb = words.isEmpty() ? "" : words.get(0);
        if (verb.equals("list") && words.size() == 1) {
            return tell(setAside.list(), what, "waiting", true);
        }
        if (verb.equals("put-back") && words.size() == 2) {
            boolean all = words.get(1).equals(ALL);
            return tell(all ? setAside.putBackAll() : setAside.putBack(words.get(1)), what, "put back", all);
        }
        if (verb.equals("drop") && words.size() == 2) {
            return tell(setAside.drop(words.get(1)), what, "dropped", false);
        }
        return usage(String.join(" ", words));
    }

    private int tell(List<String> lines, String what, String done, boolean maybeNone) {
        lines.forEach(out::println);
        out.printf("%s: %d %s%s %s.%n", settings.service(), lines.size(), what, lines.size() == 1 ? "" : "s", done);
        return lines.isEmpty() && !maybeNone ? FAILED : DONE;
    }

    private int usage(String command) {
        out.println("not understood: " + command);
        out.println("parked|dead-letters  list | put-back <id> | put-back all | drop <id>");
        out.println("tenant  export <tenant> [folder] | erase <tenant>");
        return USAGE;
    }
}
