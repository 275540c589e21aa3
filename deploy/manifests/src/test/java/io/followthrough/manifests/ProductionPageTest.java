package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/production.md lists every setting of our own, with the default that the code has and what the code says of it; where
 * it says nothing, the page does. {@code -Dsettings=write} writes the table anew.
 */
class ProductionPageTest {

    private static final Path PAGE = Manifests.REPOSITORY.resolve("docs/production.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- settings -->\n).*?(<!-- end -->)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.*-]+)` \\| `[A-Z_]+` \\| [^|]*\\| (.*) \\|$");

    @Test
    void every_setting_of_our_own_stands_there() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> texts = new TreeMap<>();
        ROW.matcher(page).results().forEach(row -> texts.put(row.group(1), row.group(2)));
        String rows = SettingsTable.declared().stream()
                .map(setting -> setting.row(texts.getOrDefault(setting.name(), "")))
                .collect(Collectors.joining(
                        "\n", "| setting | variable | unless set | what |\n|---|---|---|---|\n", "\n"));
        String written = TABLE.matcher(page)
                .replaceAll(table -> Matcher.quoteReplacement(table.group(1) + rows + table.group(2)));
        if ("write".equals(System.getProperty("settings"))) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
        assertThat(rows).contains("FOLLOWTHROUGH_DOOR_TOKEN_REMEMBERED", "FOLLOWTHROUGH_CURSOR_KEYS", "DATABASE_HOST");
        assertThat(SettingsTable.declared())
                .as("each says what it is for")
                .allMatch(setting -> !setting.text().isEmpty()
                        || !texts.getOrDefault(setting.name(), "").isEmpty());
    }
}
