package io.followthrough.notes.api.exports;

import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.platform.csv.CsvLine;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a line of the table says of a note, in this order. */
enum NoteColumn {
    CANDIDATE_ID("candidateId", line -> line.of().opportunity().candidateId()),
    EMPLOYER("employer", line -> line.of().opportunity().employer()),
    ROLE("role", line -> line.of().opportunity().role()),
    KIND("kind", line -> line.note().kind()),
    TEXT("text", line -> line.note().text()),
    ANSWERED("answered", line -> line.note().answered()),
    ABOUT("about", line -> line.note().about()),
    HARD("hard", line -> line.note().hard()),
    WRITTEN_AT("writtenAt", Line::writtenAt),
    OPPORTUNITY_ID("opportunityId", line -> line.of().opportunity().id()),
    INTERVIEW_ID("interviewId", Line::interviewId),
    CANDIDATE_NAME("candidateName", line -> line.of().candidateName());

    /** What is the note's alone. */
    record Note(
            Object kind,
            @Nullable Object text,
            @Nullable Object answered,
            @Nullable Object about,
            @Nullable Object hard) {

        static Note of(Object kind, @Nullable Object text) {
            return new Note(kind, text, null, null, null);
        }
    }

    /** A note with what it was written of, and when. */
    record Line(
            OpportunityNotes of,
            Note note,
            @Nullable Instant writtenAt,
            @Nullable UUID interviewId) {

        String written() {
            return line(column -> column.cell.apply(this));
        }
    }

    private final String title;
    private final Function<Line, @Nullable Object> cell;

    NoteColumn(String title, Function<Line, @Nullable Object> cell) {
        this.title = title;
        this.cell = cell;
    }

    static String titles() {
        return line(column -> column.title);
    }

    private static String line(Function<NoteColumn, @Nullable Object> cell) {
        return CsvLine.of(Arrays.stream(values()).map(cell).toArray());
    }
}
