package io.followthrough.platform.figures;

import io.followthrough.platform.problem.ProblemException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/** Whole months in a row, both ends among them. */
public record Months(YearMonth from, YearMonth to) {

    /** How a month is written: 2026-11. */
    public static final String FORM = "(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])";

    /** The most months that can be asked for at once. */
    public static final int MOST = 24;

    /** @throws ProblemException 400 when the last is before the first, or they are too many */
    public static Months parse(String from, String to) {
        Months months = new Months(YearMonth.parse(from), YearMonth.parse(to));
        if (months.to().isBefore(months.from())) {
            throw ProblemException.invalid("to", "must not be before from");
        }
        if (months.number() > MOST) {
            throw ProblemException.invalid("to", "must be at most " + MOST + " months in all");
        }
        return months;
    }

    /** Those of them before a month, in their order. */
    List<YearMonth> before(YearMonth end) {
        return LongStream.range(0, number())
                .mapToObj(from::plusMonths)
                .filter(month -> month.isBefore(end))
                .toList();
    }

    private long number() {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }
}
