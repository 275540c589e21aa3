package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.timeline.Timeline;
import io.followthrough.reminder.domain.timeline.TimelineRow;
import java.util.stream.Collectors;

/** The timeline in words, for who cannot see it: every row, nobody left out. */
record TimelineText(Timeline timeline, RowWording wording) {

    @Override
    public String toString() {
        String rows = timeline.rows().stream().map(this::sentence).collect(Collectors.joining(" "));
        return "Now: " + wording.moment(timeline.now()) + ". " + (rows.isEmpty() ? "Nothing is planned." : rows);
    }

    private String sentence(TimelineRow row) {
        String state = RowWording.state(row);
        String blocked = RowWording.blocked(row.blocked());
        return RowWording.named(row) + ": " + wording.when(row)
                + (state.isEmpty() ? "" : ", " + state.replace("✓ ", ""))
                + (blocked.isEmpty() ? "." : ". " + blocked + ".");
    }
}
