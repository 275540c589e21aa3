package io.followthrough.local.cli;

import io.followthrough.local.token.DevelopmentTokens;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./run token}: a bearer token signed by the development key, and nothing else, on standard output. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {

    private static final Pattern TENANT = Pattern.compile("[a-z0-9-]{1,63}");
    private static final Set<String> GROUPS = Set.of("candidate", "coach", "admin", "service");

    @Option(names = "--tenant", required = true)
    private String tenant = "";

    @Option(names = "--sub", required = true)
    private String subject = "";

    @Option(names = "--group", required = true)
    private List<String> groups = List.of();

    @Option(names = "--ttl", defaultValue = "12h", converter = TimeToLive.class)
    private Duration timeToLive = Duration.ZERO;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        require(TENANT.matcher(tenant).matches(), "--tenant takes 1 to 63 of a-z, 0-9 and -: " + tenant);
        for (String group : groups) {
            require(GROUPS.contains(group), "--group takes candidate, coach, admin or service: " + group);
        }
        System.out.println(new DevelopmentTokens().sign(tenant, subject, groups, timeToLive));
        return 0;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** {@code 90s}, {@code 30m}, {@code 12h}, {@code 7d} or ISO 8601 ({@code PT1H30M}). */
    static final class TimeToLive implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            String upper = text.toUpperCase(Locale.ROOT);
            try {
                return Duration.parse(upper.startsWith("P") ? upper : (upper.endsWith("D") ? "P" : "PT") + upper);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("takes 90s, 30m, 12h or 7d, not " + text);
            }
        }
    }
}
