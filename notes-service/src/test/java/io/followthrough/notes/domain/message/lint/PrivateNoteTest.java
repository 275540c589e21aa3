package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the candidate wrote for itself passes no lint: near misses on both sides. */
class PrivateNoteTest {

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They interrupted each other all the time - red flag | I saw they interrupted each other all the time.        | they interrupted each other all the time
            They interrupted each other all the time - red flag | They interrupted each other all day.                   | -
            They interrupted each other all the time - red flag | They interrupted each other all the.                   | They interrupted each other all the
            They interrupted each other all the time - red flag | Each other, all the time: red!                         | Each other, all the time: red
            They interrupted each other all the time - red flag | THEY INTERRUPTED; EACH-OTHER (ALL) THE TIME            | THEY INTERRUPTED; EACH-OTHER (ALL) THE TIME
            He seemed bored                                     | On the day he seemed bored by it                       | he seemed bored
            He seemed bored                                     | On the day he seemed very bored                        | -
            He seemed bored                                     | On the day he seemed                                   | -
            Bad food                                            | You have bad food                                      | -
            Rude                                                | That was rude                                          | -
            They pay badly, I fear                              | They pay badly, I fear.                                | They pay badly, I fear
            They pay badly, I fear                              | They pay badly, they fear.                             | -
            I don't trust the CTO at all                        | so I don’t trust the CTO at all                        | I don’t trust the CTO at all
            Ich wei\u00df nicht, ob das gut geht                | ICH WEISS NICHT OB DAS GUT                             | ICH WEISS NICHT OB DAS GUT
            Ich wei\u00df nicht, ob das gut geht                | Ich wei\u00df nicht, ob das gut                        | Ich wei\u00df nicht, ob das gut
            Ich wei\u00df nicht, ob das gut geht                | Ich wei\u00df nicht, ob das                            | -
            the cafe\u0301 was cold and the room small          | The café was cold and the hall                         | The café was cold and the
            the cafe was cold and the room small                | The café was cold and the hall                         | -
            Ｔhey ﬁred three people in spring                     | They fired three people in spring                      | They fired three people in spring
            面试官一直在互相打断对方说话                           | 我觉得面试官一直在互相打断对方说                            | 面试官一直在互相打断对方说
            面试官一直在互相打断对方说话                           | 我觉得面试官一直在互相打断了对方                            | -
            Он все время перебивал меня и смеялся                | он всё время перебивал меня и смеялся                  | -
            Он все время перебивал меня и смеялся                | ОН ВСЕ ВРЕМЯ, ПЕРЕБИВАЛ МЕНЯ И                         | ОН ВСЕ ВРЕМЯ, ПЕРЕБИВАЛ МЕНЯ И
            Lin Chen and Amara Okafor talked too much            | Lin Chen and Amara Okafor talked a lot                 | -
            Lin Chen and Amara Okafor talked too much            | Lin Chen and Amara Okafor talked too much              | Lin Chen and Amara Okafor talked too much
            Data engineer at Northwind with Lin Chen             | to be a Data engineer at Northwind with Lin Chen        | -
            Data engineer at Northwind with Lin Chen is a bad idea | Data engineer at Northwind with Lin Chen is a good     | -
            may they will that I come                            | may they will that I stay                               | -
            may they will that I come back                       | so may they will that I come home                       | may they will that I come
            They Will not let Lin Chen come                      | They Will not let Lin Chen stay                         | -
            ...                                                  | Well... so                                             | -
            """)
    void a_body_repeats_a_note_or_does_not(String note, String body, String repeated) {
        List<Finding> findings = findings(body, context(Message.Kind.THANK_YOU, stoodOut(note)));

        if (repeated.equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                assertThat(finding.message()).doesNotContain(note);
                assertThat(quoted(body, finding)).isEqualTo(repeated);
            });
        }
    }

    @Test
    void what_a_quotable_note_says_too_does_not_count() {
        DebriefContent notes = notes(
                new Observation(Observation.Kind.STOOD_OUT, "They said the move to event sourcing took a year", null),
                new Observation(Observation.Kind.TO_MENTION, "the move to event sourcing took a year", null));

        assertThat(findings("I admire that the move to event sourcing took a year.", context(notes)))
                .isEmpty();
        assertThat(findings("They said the move to event sourcing took a year.", context(notes)))
                .isEmpty();
    }

    @Test
    void what_goes_beyond_the_quotable_note_counts() {
        DebriefContent notes = notes(
                new Observation(
                        Observation.Kind.STOOD_OUT, "the move to event sourcing was a sad waste of good money", null),
                new Observation(Observation.Kind.TO_MENTION, "the move to event sourcing", null));

        assertThat(findings("So the move to event sourcing was a sad waste of good money.", context(notes)))
                .hasSize(1);
        assertThat(findings("So the move to event sourcing was a sad waste.", context(notes)))
                .isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            we heard that the move to event sourcing took a year | They told me the move to event sourcing took a year | I like that the move to event sourcing took a year. | false
            He seemed bored                                      | I saw he seemed bored, but kindly                   | On the day he seemed bored by it                    | false
            He seemed bored                                      | I saw he seemed kind                                | On the day he seemed bored by it                    | true
            We think they hate event sourcing here               | Event sourcing                                      | I think they hate event sourcing here               | false
            We think they hate event sourcing here               | Event storming                                      | I think they hate event sourcing here               | true
            面试官一直在互相打断对方说话                            | 面试官很好                                            | 我觉得面试官一直在互相打断对方说                          | true
            They said so that lin chen talks too much            | -                                                   | And said so that lin chen talks too much              | true
            They said to lin chen talks too much                 | -                                                   | And said to lin chen talks too much                 | false
            They sang it again for lin chen                      | -                                                   | And sang it again for lin chen                      | false
            They sang it again for lin wang                      | -                                                   | And sang it again for lin wang                      | true
            I hear they like Amara very much                     | -                                                   | so hear they like Amara very much                   | false
            I hear they like amara very much                     | -                                                   | so hear they like amara very much                   | true
            """)
    void what_is_quotable_and_names_do_not_count(String note, String quotable, String body, boolean repeated) {
        Observation secret = new Observation(Observation.Kind.STOOD_OUT, note, null);
        LintContext context = quotable.equals("-")
                ? context(notes(secret))
                : context(notes(secret, new Observation(Observation.Kind.TO_MENTION, quotable, null)));

        assertThat(findings(body, context)).hasSize(repeated ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void every_part_of_a_debrief_is_private(DebriefContent notes) {
        String body = "Dear Lin, they never pay anybody what they have promised.";

        assertThat(findings(body, context(notes))).hasSize(1);
    }

    static Stream<DebriefContent> everywhere() {
        List<String> one = List.of("They never pay anybody what they have promised");
        List<String> none = List.of();
        Stream<DebriefContent> lists = Stream.of(
                new DebriefContent(null, one, none, none, none, List.of(), List.of()),
                new DebriefContent(null, none, one, none, none, List.of(), List.of()),
                new DebriefContent(null, none, none, one, none, List.of(), List.of()),
                new DebriefContent(null, none, none, none, one, List.of(), List.of()),
                asked(new Question(one.get(0), null, false, null)),
                asked(new Question("Why?", one.get(0), false, null)),
                asked(new Question("Why?", null, false, one.get(0))));
        Stream<DebriefContent> observed = Stream.of(Observation.Kind.values())
                .filter(kind -> kind != Observation.Kind.TO_MENTION)
                .map(kind -> notes(new Observation(kind, one.get(0), null)));
        return Stream.concat(lists, observed);
    }

    @Test
    void private_life_stays_private_even_if_it_is_marked() {
        DebriefContent notes = notes(
                new Observation(Observation.Kind.PERSONAL_INTEREST, "coaches a hockey club in Kreuzberg", null, true));

        assertThat(findings("She coaches a hockey club in Kreuzberg.", context(notes)))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void it_is_an_error_in_every_kind_of_message_by_every_way(Message.Kind kind) {
        for (Message.Channel channel : Channels.of(kind).permitted()) {
            LintContext usual = context(kind, stoodOut("They never pay anybody what they have promised"));
            LintContext context = new LintContext(
                    new LintContext.Form(kind, channel, true, null),
                    usual.addressee(),
                    usual.position(),
                    usual.notes(),
                    usual.secrets(),
                    usual.otherNotes());

            assertThat(Lint.of("They never pay anybody what they have promised", context))
                    .first()
                    .satisfies(finding -> assertThat(finding.rule()).isEqualTo("PRIVATE_NOTE"));
        }
    }

    @Test
    void two_repeated_places_are_two_findings_in_their_order() {
        DebriefContent notes = notes(
                new Observation(Observation.Kind.STOOD_OUT, "He seemed bored", null),
                new Observation(Observation.Kind.CONCERN, "She doubts my German", null));
        String body = "Well, she doubts my German and he seemed bored.";

        assertThat(findings(body, context(notes)).stream().map(finding -> quoted(body, finding)))
                .containsExactly("she doubts my German", "he seemed bored");
    }

    private static DebriefContent asked(Question question) {
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), List.of(question), List.of());
    }

    private static DebriefContent stoodOut(String note) {
        return notes(new Observation(Observation.Kind.STOOD_OUT, note, null));
    }

    private static DebriefContent notes(Observation... observations) {
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(observations));
    }

    private static LintContext context(DebriefContent notes) {
        return context(Message.Kind.THANK_YOU, notes);
    }

    private static LintContext context(Message.Kind kind, DebriefContent notes) {
        return new LintContext(
                kind,
                new LintContext.Addressee("Lin Chen", List.of("Amara Okafor", "Will May")),
                Notes.POSITION,
                notes,
                List.of());
    }

    private static List<Finding> findings(String body, LintContext context) {
        return Lint.of(body, context).stream()
                .filter(finding -> finding.rule().equals("PRIVATE_NOTE"))
                .toList();
    }

    private static String quoted(String body, Finding finding) {
        Finding.@Nullable Place at = finding.at();
        assertThat(at).isNotNull();
        return at == null ? "" : body.substring(at.offset(), at.offset() + at.length());
    }
}
