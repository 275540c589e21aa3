package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.domain.debrief.Observation.Kind.STOOD_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Case;
import io.followthrough.notes.domain.message.composition.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whole letters, as candidates get them, in {@code src/test/resources/letters}: to be read through by people. With
 * {@code -Dletters=write} they are written anew; then read the difference.
 */
final class Letters {

    static final String PILOT = "how the first sensor pilot failed twice before it paid off";
    static final String RUDE = "They interrupted each other all the time - red flag";

    private static final Path FOLDER = Path.of("src/test/resources/letters");

    private final Map<String, List<Letter>> files = new LinkedHashMap<>();

    private record Letter(
            String title,
            Case known,
            Message.Kind kind,
            Message.Channel channel,
            int seat,
            @Nullable String highlight) {

        String written() {
            Draft draft = known.draft(kind, channel, seat, highlight);
            String body = DraftText.of(draft);
            String lint = known.findings(kind, channel, seat, highlight, body).stream()
                    .map(Finding::rule)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return "## " + title + "\n\n" + body + "\n\n[missing: " + draft.missing() + "; lint: " + lint + "]\n";
        }
    }

    /** Of somebody who was met, with one thing to mention and one to keep to oneself. */
    static Case rich(String... people) {
        return Case.with(people.length == 0 ? new String[] {"Lin Chen", "Amara Okafor"} : people)
                .mentioning(PILOT)
                .noting(STOOD_OUT, RUDE);
    }

    void add(String file, String title, Case known, Message.Kind kind, Message.Channel channel) {
        add(file, title, known, kind, channel, 0);
    }

    void add(String file, String title, Case known, Message.Kind kind, Message.Channel channel, int seat) {
        add(file, title, known, kind, channel, seat, null);
    }

    void add(
            String file,
            String title,
            Case known,
            Message.Kind kind,
            Message.Channel channel,
            int seat,
            @Nullable String highlight) {
        files.computeIfAbsent(file, none -> new ArrayList<>())
                .add(new Letter(title, known, kind, channel, seat, highlight));
    }

    /** The letters read as they did when somebody last read them. */
    void check() throws IOException {
        for (Map.Entry<String, List<Letter>> file : files.entrySet()) {
            String letters = file.getValue().stream().map(Letter::written).collect(Collectors.joining("\n"));
            Path path = FOLDER.resolve(file.getKey() + ".md");
            if ("write".equals(System.getProperty("letters"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(path, letters);
            }
            assertThat(letters).isEqualTo(Files.readString(path));
        }
    }
}
