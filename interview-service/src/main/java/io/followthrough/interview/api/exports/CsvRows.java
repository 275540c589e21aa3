package io.followthrough.interview.api.exports;

import io.followthrough.interview.application.exports.ExportCandidate;
import io.followthrough.interview.application.exports.ExportedOpportunity;
import io.followthrough.interview.domain.imports.Column;
import io.followthrough.interview.domain.imports.TableLine;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.GrantedCoach;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.csv.CsvLine;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Multi;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An export as CSV (RFC 4180): one line per round, or one for an opportunity without any. */
final class CsvRows {

    static final String TITLES = line(Column::title);

    /** A cell lists no more materials: spreadsheets cut a cell at 32767 characters. */
    private static final int MATERIALS = 100;

    private final Candidate candidate;
    private final List<GrantedCoach> coaches;
    private final ZoneLaw law;

    CsvRows(ExportCandidate.Exported exported, ZoneLaw law) {
        this.law = law;
        this.candidate = exported.candidate();
        this.coaches = exported.grants().stream()
                .map(standing -> new GrantedCoach(standing.grant().coachId(), standing.terms()))
                .toList();
    }

    /** The lines of an opportunity. */
    Multi<String> of(ExportedOpportunity exported) {
        return exported.materials()
                .select()
                .first(MATERIALS)
                .collect()
                .asList()
                .onItem()
                .transformToMulti(materials -> exported.rounds()
                        .map(round -> line(exported, materials, round))
                        .onCompletion()
                        .ifEmpty()
                        .continueWith(() -> List.of(line(exported, materials, null))));
    }

    private String line(ExportedOpportunity exported, List<Material> materials, @Nullable Interview round) {
        TableLine line = new TableLine(candidate, coaches, exported.opportunity(), materials, round, law);
        return line(column -> column.written(line));
    }

    private static String line(Function<Column, @Nullable Object> cell) {
        return CsvLine.of(Arrays.stream(Column.values()).map(cell).toArray());
    }
}
