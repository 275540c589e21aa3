package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.Stage;
import io.followthrough.notes.domain.message.composition.Substance;
import io.quarkus.qute.Mapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a template can say: texts, "" where there is none; {@code questions}, of which there are at most two; how things
 * stand, as yes or no; and four numbers from 0 to 2 that differ between the members of a panel, to word their notes differently.
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
            "lastContactDay",
            "discussed",
            "unsaid",
            "concern",
            "highlight",
            "promised",
            "delivered",
            "askTimeline",
            "rejected",
            "offered",
            "closed",
            "again",
            "newDate",
            "phoneCall",
            "points",
            QUESTIONS,
            "opening",
            "citing",
            "wanting",
            "closing");

    /** How a day is written within a sentence. */
    private static final Map<String, String> DAYS = Map.of("de", "d. MMMM", "es", "EEEE d 'de' MMMM");

    private static final String USUAL_DAY = "EEEE d MMMM";

    private static final String FIRST_IN_FRENCH = "EEEE d'er' MMMM";

    private static final int WORDINGS = 3;

    private final Map<String, Object> values = new HashMap<>();

    TemplateValues(Draft draft, String language) {
        addPeople(draft);
        addDays(draft.dates(), language);
        addSubstance(draft.substance());
        addOccasion(draft);
        addWordings(draft.parties().recipient().seat());
    }

    private void addPeople(Draft draft) {
        values.put("recipient", text(draft.parties().recipient().greeted()));
        values.put("sender", text(draft.parties().sender()));
        values.put("employer", draft.job().employer());
        values.put("role", draft.job().role());
    }

    private void addDays(Draft.Dates dates, String language) {
        Locale locale = Locale.forLanguageTag(language);
        values.put("interviewDay", day(dates.interview(), locale));
        values.put("decisionDay", day(dates.decision(), locale));
        values.put("lastContactDay", day(dates.lastFollowUp(), locale));
    }

    private void addSubstance(Substance substance) {
        values.put("discussed", text(substance.discussed()));
        values.put("unsaid", text(substance.unsaid()));
        values.put("concern", text(substance.concern()));
        values.put("highlight", text(substance.highlight()));
        values.put("promised", text(substance.promises().owed()));
        values.put("delivered", text(substance.promises().sent()));
        values.put(QUESTIONS, substance.questions());
    }

    private void addOccasion(Draft draft) {
        Stage stage = draft.occasion().stage();
        values.put("askTimeline", draft.asksForTimeline());
        values.put("rejected", stage == Stage.REJECTED);
        values.put("offered", stage == Stage.OFFERED);
        values.put("closed", stage == Stage.CLOSED);
        values.put("again", draft.again());
        values.put("newDate", draft.occasion().newDate());
        values.put("phoneCall", draft.occasion().call());
        values.put("points", draft.wanted().channel() == Message.Channel.PHONE);
    }

    /** An orthogonal array: of nine seats no two share both of the last two numbers; three in a row share none at all. */
    private void addWordings(int seat) {
        int column = seat % WORDINGS;
        int row = seat / WORDINGS % WORDINGS;
        values.put("opening", column);
        values.put("citing", column);
        values.put("wanting", (row + column) % WORDINGS);
        values.put("closing", (row + 2 * column) % WORDINGS);
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

    private static String day(@Nullable LocalDate date, Locale locale) {
        if (date == null) {
            return "";
        }
        boolean first = date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        String pattern = first ? FIRST_IN_FRENCH : DAYS.getOrDefault(locale.getLanguage(), USUAL_DAY);
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
