package io.followthrough.interview.domain.imports;

import io.followthrough.platform.values.IncomingText;
import io.followthrough.platform.values.UnfitValueException;
import io.followthrough.timing.almanac.HolidayCalendars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one line, read one by one; remembers what was wrong with them. */
final class Cells {

    private final int line;
    private final Map<Column, String> texts;
    private final List<LineProblem> problems = new ArrayList<>();

    Cells(int line, Map<Column, String> texts) {
        this.line = line;
        this.texts = Map.copyOf(texts);
    }

    int line() {
        return line;
    }

    List<LineProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(Column column, String message) {
        problems.add(new LineProblem(line, column.title(), message));
    }

    boolean isBlank(Column... columns) {
        return Arrays.stream(columns).allMatch(column -> IncomingText.isBlank(raw(column)));
    }

    /** Null when the cell is blank, or wrong. */
    @Nullable String text(Column column) {
        String text = kept(column);
        if (text == null) {
            return null;
        }
        String problem = column.problem(text);
        if (problem != null) {
            problem(column, problem);
        }
        return problem != null || text.isEmpty() ? null : text;
    }

    /** Null when the cell is blank, or wrong. */
    <E extends Enum<E>> @Nullable E name(Column column, E[] names) {
        String text = text(column);
        for (E name : names) {
            if (name.name().equalsIgnoreCase(text)) {
                return name;
            }
        }
        if (text != null) {
            String known = Arrays.stream(names).map(Enum::name).collect(Collectors.joining(", "));
            problem(column, "is not one of " + known);
        }
        return null;
    }

    /** Null when the cell is blank, or wrong. */
    @Nullable String region(Column column, HolidayCalendars calendars) {
        String name = text(column);
        if (name != null && !calendars.knows(name)) {
            problem(column, "is no country or part of one whose holidays are known, such as DE or DE-BY");
            return null;
        }
        return name;
    }

    /** Null when it is refused. */
    private @Nullable String kept(Column column) {
        try {
            return column.kept(raw(column));
        } catch (UnfitValueException unfit) {
            problem(column, unfit.reason());
            return null;
        }
    }

    private String raw(Column column) {
        return texts.getOrDefault(column, "");
    }
}
