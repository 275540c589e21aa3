package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.Substance;
import io.quarkus.qute.Mapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a template can say: texts, "" where there is none; {@code questions}, of which there are at most two;
 * and four numbers from 0 to 2 that differ between the members of a panel, to word their notes differently.
 */
final class TemplateValues implements Mapper {

    static final String QUESTIONS = "questions";

    static final Set<String> NAMES = Set.of(
            "recipient",
            "sender",
            "employer",
            "role",
            "interviewDay",
            "decisionDay",
            "discussed",
            "unsaid",
            "concern",
            "promised",
            "delivered",
            "askTimeline",
            QUESTIONS,
            "opening",
            "citing",
            "wanting",
            "closing");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int WORDINGS = 3;

    private final Map<String, Object> values;

    TemplateValues(Draft draft) {
        Substance substance = draft.substance();
        int column = draft.parties().recipient().seat() % WORDINGS;
        int row = draft.parties().recipient().seat() / WORDINGS % WORDINGS;
        this.values = Map.ofEntries(
                Map.entry("recipient", text(draft.parties().recipient().name())),
                Map.entry("sender", text(draft.parties().sender())),
                Map.entry("employer", draft.job().employer()),
                Map.entry("role", draft.job().role()),
                Map.entry("interviewDay", day(draft.dates().interview())),
                Map.entry("decisionDay", day(draft.dates().decision())),
                Map.entry("discussed", text(substance.discussed())),
                Map.entry("unsaid", text(substance.unsaid())),
                Map.entry("concern", text(substance.concern())),
                Map.entry("promised", text(substance.promises().owed())),
                Map.entry("delivered", text(substance.promises().sent())),
                Map.entry("askTimeline", draft.asksForTimeline()),
                Map.entry(QUESTIONS, substance.questions()),
                // An orthogonal array: of nine seats no two share more than one of the four numbers.
                Map.entry("opening", column),
                Map.entry("citing", row),
                Map.entry("wanting", (row + column) % WORDINGS),
                Map.entry("closing", (row + 2 * column) % WORDINGS));
    }

    @Override
    public boolean appliesTo(String key) {
        return values.containsKey(key);
    }

    @Override
    public @Nullable Object get(String key) {
        return values.get(key);
    }

    @Override
    public Set<String> mappedKeys() {
        return values.keySet();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
