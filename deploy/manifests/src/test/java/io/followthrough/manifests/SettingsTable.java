package io.followthrough.manifests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Our own settings as the code declares them: members of configuration mappings with their Javadoc, injected properties,
 * what production needs, and what the services' properties set.
 */
final class SettingsTable {

    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)(.*)", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*((?:@\\w+\\([^)]*\\)\\s*)*)([\\w<>, ]+) (\\w+)\\(\\);", Pattern.DOTALL);
    private static final Pattern INJECTED = Pattern.compile(
            "@ConfigProperty\\(\\s*name = ([\\w.]+|\"[^\"]+\")(?:,\\s*defaultValue = ([\\w.]+|\"[^\"]+\"))?\\)");
    private static final Pattern NEEDED = Pattern.compile("new Needed\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");
    private static final Pattern LOOKED_UP = Pattern.compile("String SETTING = \"(followthrough\\.[^\"]+)\"");
    private static final Pattern ANNOTATION = Pattern.compile("@(WithDefault|WithName)\\(\"([^\"]*)\"\\)");
    private static final Pattern LINE = Pattern.compile("((?:#[^\n]*\n)*)([a-z][a-z0-9.-]*)=([^\n]*)");
    private static final String CONSTANT = "String %s = \"([^\"]+)\"";

    private final Map<String, Setting> settings = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    /**
     * A setting.
     *
     * @param usual its default, empty when it has none
     * @param text what it is for, empty when the code does not say
     */
    record Setting(String name, String usual, String text) {

        String row(String otherwise) {
            return "| `%s` | `%s` | %s | %s |"
                    .formatted(
                            name,
                            Settings.variable(name),
                            usual.isEmpty() ? "" : "`" + usual + "`",
                            text.isEmpty() ? otherwise : text);
        }
    }

    private SettingsTable() {}

    static List<Setting> declared() throws IOException {
        SettingsTable table = new SettingsTable();
        List<Path> files = Settings.sources();
        for (Path file : files) {
            table.sources.put(file.getFileName().toString(), Files.readString(file));
        }
        for (Path file : files) {
            table.read(file);
        }
        return List.copyOf(table.settings.values());
    }

    private void read(Path file) throws IOException {
        String text = Files.readString(file);
        if (file.toString().endsWith(".properties")) {
            LINE.matcher(text).results().forEach(this::line);
        } else {
            MAPPING.matcher(text).results().forEach(this::members);
            INJECTED.matcher(text).results().forEach(found -> injected(found, text));
            NEEDED.matcher(text).results().forEach(found -> add(new Setting(found.group(1), "", found.group(2))));
            LOOKED_UP.matcher(text).results().forEach(found -> add(new Setting(found.group(1), "", "")));
        }
    }

    private void members(MatchResult mapping) {
        MEMBER.matcher(mapping.group(2)).results().forEach(member -> {
            Map<String, String> said = new TreeMap<>();
            ANNOTATION.matcher(member.group(2)).results().forEach(one -> said.put(one.group(1), one.group(2)));
            String name = said.getOrDefault("WithName", kebab(member.group(4)))
                    + (member.group(3).startsWith("Map<") ? ".*" : "");
            add(new Setting(
                    mapping.group(1) + "." + name, said.getOrDefault("WithDefault", ""), plain(member.group(1))));
        });
    }

    private void injected(MatchResult found, String source) {
        add(new Setting(
                value(found.group(1), source),
                Optional.ofNullable(found.group(2))
                        .map(usual -> value(usual, source))
                        .orElse(""),
                ""));
    }

    private void line(MatchResult found) {
        if (!found.group(2).matches("(quarkus|mp|smallrye|development|config_ordinal).*")) {
            add(new Setting(found.group(2), found.group(3), plain(found.group(1))));
        }
    }

    /** The first that is found stays, that of the shared libraries before a service's. */
    private void add(Setting setting) {
        if (setting.name().matches("(followthrough|database)\\..*")) {
            settings.merge(
                    setting.name(),
                    setting,
                    (one, other) -> new Setting(
                            one.name(),
                            one.usual().isEmpty() ? other.usual() : one.usual(),
                            one.text().isEmpty() ? other.text() : one.text()));
        }
    }

    /** A literal, or a constant of this class or of the one that it names. */
    private String value(String expression, String source) {
        if (expression.startsWith("\"")) {
            return expression.substring(1, expression.length() - 1);
        }
        int point = expression.indexOf('.');
        String where = point < 0 ? source : sources.getOrDefault(expression.substring(0, point) + ".java", "");
        return Pattern.compile(CONSTANT.formatted(expression.substring(point + 1)))
                .matcher(where)
                .results()
                .findFirst()
                .map(constant -> constant.group(1))
                .orElseThrow(() -> new IllegalStateException(expression + " is no constant"));
    }

    private static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String plain(String comment) {
        return comment.replaceFirst("^# \\w+\n", "")
                .replaceAll("(?m)^\\s*[*#]?\\s*", " ")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
