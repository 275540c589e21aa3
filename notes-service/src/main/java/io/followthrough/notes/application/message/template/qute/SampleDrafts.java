package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.Parties;
import io.followthrough.notes.domain.message.composition.Promises;
import io.followthrough.notes.domain.message.composition.Recipient;
import io.followthrough.notes.domain.message.composition.Substance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up drafts, rich and poor and for every seat, that a template is tried out on before it is used. */
final class SampleDrafts {

    private static final int SEATS = 9;
    private static final Draft.Job JOB = new Draft.Job("Northwind", "Data engineer");
    private static final Draft.Dates DATED = new Draft.Dates(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 20));
    private static final Draft.Dates UNDATED = new Draft.Dates(null, null);
    private static final Substance RICH = new Substance(
            "The move to event sourcing.",
            "I have led such a move before.",
            "Little experience with juniors.",
            List.of("Who is on call?", "How large is the team?"),
            new Promises("Three references.", "Work samples."));
    private static final Substance POOR = new Substance(null, null, null, List.of(), Promises.NONE);

    private SampleDrafts() {}

    static List<Draft> of(Message.Kind kind) {
        Stream<Draft> poor = Stream.of(new Draft(kind, new Parties(Recipient.NOBODY, null), JOB, UNDATED, POOR));
        Stream<Draft> rich = IntStream.range(0, SEATS)
                .mapToObj(seat -> new Parties(new Recipient(new UUID(0, seat), "Lin Chen", seat), "Lea Novak"))
                .flatMap(people -> Stream.of(DATED, UNDATED).map(dates -> new Draft(kind, people, JOB, dates, RICH)));
        return Stream.concat(poor, rich).toList();
    }
}
