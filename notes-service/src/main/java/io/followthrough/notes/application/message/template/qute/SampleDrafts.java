package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.Parties;
import io.followthrough.notes.domain.message.composition.Promises;
import io.followthrough.notes.domain.message.composition.Recipient;
import io.followthrough.notes.domain.message.composition.Stage;
import io.followthrough.notes.domain.message.composition.Substance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up drafts, rich and poor, for every seat and at every stage, that a template is tried out on before it is used. */
final class SampleDrafts {

    private static final int SEATS = 9;
    private static final Draft.Job JOB = new Draft.Job("Northwind", "Data engineer");
    private static final Draft.Dates DATED =
            new Draft.Dates(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23));
    private static final Draft.Dates UNDATED = new Draft.Dates(null, null, null);
    private static final Substance RICH = new Substance(
            "The move to event sourcing.",
            "I have led such a move before.",
            "Little experience with juniors.",
            "The night train pilot.",
            List.of("Who is on call?", "How large is the team?"),
            new Promises("Three references.", "Work samples."));
    private static final Substance POOR = new Substance(null, null, null, null, List.of(), Promises.NONE);

    private SampleDrafts() {}

    static List<Draft> of(Message.Kind kind) {
        Stream<Draft> poor =
                occasions().map(occasion -> draft(kind, new Parties(Recipient.NOBODY, null), UNDATED, POOR, occasion));
        Stream<Draft> rich = IntStream.range(0, SEATS)
                .mapToObj(seat -> new Parties(new Recipient(new UUID(0, seat), "Lin Chen", null, seat), "Lea Novak"))
                .flatMap(people -> Stream.of(DATED, UNDATED)
                        .flatMap(dates -> occasions().map(occasion -> draft(kind, people, dates, RICH, occasion))));
        return Stream.concat(poor, rich).toList();
    }

    private static Stream<Draft.Occasion> occasions() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Stream.of(true, false)
                        .map(yes -> new Draft.Occasion(stage, yes, yes, yes, BuiltInTemplates.ENGLISH)));
    }

    private static Draft draft(
            Message.Kind kind, Parties people, Draft.Dates dates, Substance substance, Draft.Occasion occasion) {
        List<Message.Channel> channels = Channels.of(kind).permitted();
        Message.Channel channel = channels.get(occasion.call() ? channels.size() - 1 : 0);
        return new Draft(new Draft.Wanted(kind, channel, null), people, JOB, dates, substance, occasion);
    }
}
