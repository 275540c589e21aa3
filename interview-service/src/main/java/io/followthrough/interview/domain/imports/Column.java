package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.Formality;
import io.followthrough.interview.domain.opportunity.Opportunity;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a line can say, in an import as in an export, which writes the columns in this order. The first line of a file names
 * the columns; an import takes them in any order.
 */
public enum Column {
    CANDIDATE_ID("candidateId"),
    EMPLOYER("employer", Opportunity.Position::employer),
    ROLE("role", Opportunity.Position::role),
    SOURCE("source", Opportunity.Position::source),
    FORMALITY("formality", Opportunity.Position::formality),
    REFERRER_NAME("referrerName"),
    REFERRER_EMAIL("referrerEmail"),
    KIND("kind"),
    STARTS_AT("startsAt"),
    ENDS_AT("endsAt"),
    TIME_ZONE("timeZone"),
    INTERVIEWERS("interviewers");

    private final String title;
    private final @Nullable Function<Opportunity.Position, @Nullable Object> ofPosition;

    Column(String title) {
        this(title, null);
    }

    Column(String title, @Nullable Function<Opportunity.Position, @Nullable Object> ofPosition) {
        this.title = title;
        this.ofPosition = ofPosition;
    }

    /** As the first line of a file writes it. */
    public String title() {
        return title;
    }

    /** The columns that tell what an opportunity is for. */
    public static Stream<Column> ofPosition() {
        return Arrays.stream(values()).filter(column -> column.ofPosition != null);
    }

    /** What the position has in this column; null for nothing, and for a column of something else. */
    public @Nullable Object of(Opportunity.Position position) {
        return ofPosition == null ? null : ofPosition.apply(position);
    }

    /** The position that a line tells; null when its employer or its role is wrong, which the cells remember. */
    static Opportunity.@Nullable Position positionIn(Cells cells) {
        String employer = cells.required(EMPLOYER);
        String role = cells.required(ROLE);
        String source = cells.text(SOURCE);
        Formality formality = cells.name(FORMALITY, Formality.values());
        return employer == null || role == null ? null : new Opportunity.Position(employer, role, source, formality);
    }

    static Optional<Column> titled(String written) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(written.strip()))
                .findFirst();
    }
}
