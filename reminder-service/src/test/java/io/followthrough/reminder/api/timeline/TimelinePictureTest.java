package io.followthrough.reminder.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.timeline.Timeline;
import io.followthrough.timing.Policies;
import io.followthrough.timing.Story;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.Policy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TimelinePictureTest {

    /** Run with {@code -Dpictures=write} to draw the example of the documentation again. */
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "timeline.svg");

    private static final Pattern TEXT = Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\"[^>]*>([^<]*)</text>");

    @Test
    void the_example_in_the_documentation_is_what_is_drawn() throws IOException {
        String drawn = TimelinePicture.of(
                Drawn.timeline(Drawn.panel(), "2026-11-06T09:12", Policy.DEFAULT, Drawn::debriefDoneAndThanksDue));
        if ("write".equals(System.getProperty("pictures"))) {
            Files.writeString(EXAMPLE, drawn);
        }

        assertThat(drawn).isEqualTo(Files.readString(EXAMPLE));
    }

    @Test
    void every_row_says_what_and_until_when_and_what_became_of_it() {
        String picture = TimelinePicture.of(
                Drawn.timeline(Drawn.panel(), "2026-11-06T09:12", Policy.DEFAULT, Drawn::debriefDoneAndThanksDue));

        assertThat(texts(picture))
                .containsSequence("Write your debrief", "✓ done", "by Fri 6 Nov 16:00")
                .containsSequence("Thank 5 people", "open")
                .containsSequence("Thank Rita Lindqvist", "for the referral, by Fri 6 Nov 16:00")
                .containsSequence("Send what you promised", "by Tue 10 Nov 17:00,", "nudge Mon 9 Nov 10:00")
                .containsSequence("Follow up", "Mon 16 Nov – end of Tue 17 Nov,", "nudge Mon 16 Nov 10:00")
                .contains("now: Fri 6 Nov 09:12");
        assertThat(String.join(" ", texts(picture)))
                .contains("Not on Thu 5 Nov (R26); Fri 6 Nov – Sat 7 Nov (R27);")
                .contains("(weekend)");
    }

    /** Two things promised for one day, one sent on that day and one the day after. */
    @Test
    void what_was_done_late_stands_apart_from_what_was_done_in_time() {
        Story story = Story.inBerlin()
                .completed("round", "2026-11-05T16:00")
                .promised("samples", "round", "2026-11-10", "2026-11-05T16:00")
                .promised("certificates", "round", "2026-11-10", "2026-11-05T16:00");

        String picture = TimelinePicture.of(Drawn.timeline(
                story,
                "2026-11-12T09:00",
                Policy.DEFAULT,
                reminder -> reminder.kind() == ReminderKind.MATERIAL
                        ? reminder.ended(
                                ReminderState.DONE,
                                reminder.explanation(),
                                story.at(
                                        Story.id("samples")
                                                        .equals(reminder.about().id())
                                                ? "2026-11-10T12:00"
                                                : "2026-11-11T12:00"))
                        : reminder));

        assertThat(texts(picture))
                .containsSequence("Send what you promised", "✓ done", "by Tue 10 Nov 17:00")
                .containsSequence("Send what you", "✓ done late", "promised", "by Tue 10 Nov 17:00");
    }

    @Test
    void a_long_name_is_broken_over_lines_and_not_cut() {
        Story story = Story.inBerlin().completed("round", "2026-11-05T16:00", "Amara Oluwaseun Okafor-Brandenburg");

        assertThat(String.join(" ", texts(Drawn.picture(story, "2026-11-06T09:12")))
                        .replace(" open ", " "))
                .contains("Connect with Amara Oluwaseun Okafor-Brandenburg")
                .doesNotContain("…");
    }

    @Test
    void the_words_for_who_cannot_see_it_leave_nobody_out() {
        String picture = Drawn.picture(Drawn.panel(), "2026-11-06T09:12");

        assertThat(picture)
                .startsWith("<svg ")
                .contains("role=\"img\"", "aria-labelledby=\"plan-title plan-text\"")
                .contains("<title id=\"plan-title\">Plan after the interview of Thursday 5 November 2026</title>")
                .containsPattern(
                        "<desc id=\"plan-text\">Now: [^<]*Thank Amara Okafor, José García Márquez, Lukas Brandt,"
                                + " Mei Tanaka, Priya Raghunathan: ");
    }

    @Test
    void it_needs_nothing_from_elsewhere_and_turns_dark() {
        String picture = Drawn.picture(Drawn.panel(), "2026-11-06T09:12");

        assertThat(picture)
                .contains("@media (prefers-color-scheme:dark)", "viewBox=\"0 0 320 ", "width=\"320\"")
                .doesNotContain("<script", "<image", "<foreignObject", "@import", "href", "url(http", "<use");
    }

    @Test
    void the_same_plan_gives_the_same_picture() {
        assertThat(Drawn.picture(Drawn.panel(), "2026-11-06T09:12"))
                .isEqualTo(Drawn.picture(Drawn.panel(), "2026-11-06T09:12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "\"><svg onload='x'>",
                "&lt;b&gt; & co",
                "]]><!--",
                "Ana\u0000\u0008\uFFFF Pereira"
            })
    void names_are_text_whatever_they_hold(String name) throws Exception {
        String picture =
                Drawn.picture(Story.inBerlin().completed("round", "2026-11-05T15:00", name), "2026-11-05T16:00");

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Thank " + name.replaceAll("[\u0000\u0008\uFFFF]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wolfgang Amadeus Maximilian Mummenschanz von und zu Wmwmwmwmwmwmwmwmwmwmwmwmwm",
                "李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍李小龍",
                "Anaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀"
            })
    void no_text_leaves_the_picture_or_meets_another(String name) {
        Story story = Story.inBerlin()
                .completed("round", "2026-11-05T15:00", name, "Ana", name + " the second")
                .referredBy(name)
                .decidesBy("2027-02-08", "2026-11-05T15:00");
        Policy policy = Policies.with(
                Policies.Field.HOLIDAYS, List.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-02-09")));

        for (String now : List.of("2026-11-05T15:30", "2026-11-20T12:00", "2027-03-01T12:00")) {
            String picture = TimelinePicture.of(Drawn.timeline(story, now, policy, UnaryOperator.identity()));
            assertThat(TEXT.matcher(picture).results().map(TimelinePictureTest::rightEdge))
                    .isNotEmpty()
                    .allMatch(edge -> edge <= Canvas.WIDTH);
        }
    }

    private static double rightEdge(MatchResult text) {
        double x = Double.parseDouble(text.group(1));
        double size = Double.parseDouble(text.group().replaceAll(".*font-size=\"([\\d.]+)\".*", "$1"));
        boolean bold = text.group().contains("font-weight");
        return text.group().contains("text-anchor")
                ? x
                : x + TextWidth.of(text.group(3), bold ? TextWidth.bold(size) : size);
    }

    @Test
    void the_legend_explains_what_is_drawn_and_nothing_else() {
        Timeline crowded = Drawn.timeline(Drawn.panel(), "2026-11-06T09:12");
        Timeline sparse = only(crowded, ReminderKind.PROFILE_UPDATE);

        assertThat(texts(TimelinePicture.of(crowded)))
                .contains("time to do it", "nudge", "now", "late, but welcome", "no follow-up on this day");
        assertThat(texts(TimelinePicture.of(sparse)))
                .contains("Update your profile", "time to do it", "nudge", "now")
                .doesNotContain("late, but welcome", "no follow-up on this day");
    }

    /** Over three months a day is three pixels wide: the three nudges of a debrief are one dot, its window is wider. */
    @Test
    void what_is_close_together_does_not_hide_each_other() {
        Story story =
                Story.inBerlin().completed("round", "2026-11-05T15:00").decidesBy("2027-02-08", "2026-11-05T15:00");
        Timeline debrief = only(Drawn.timeline(story, "2026-11-20T12:00"), ReminderKind.DEBRIEF);

        String picture = TimelinePicture.of(debrief);

        assertThat(debrief.rows().get(0).schedule().remindAt()).hasSize(3);
        assertThat(Pattern.compile("<circle").matcher(picture).results())
                .as("a nudge, and that of the legend")
                .hasSize(2);
        assertThat(picture).containsPattern("<rect [^>]*width=\"14\"[^>]*class=\"l\"");
    }

    @Test
    void an_empty_plan_is_a_picture_too() {
        String picture = TimelinePicture.of(Drawn.empty("2026-11-05T15:30"));

        assertThat(texts(picture)).contains("Nothing is planned.");
    }

    private static Timeline only(Timeline timeline, ReminderKind kind) {
        return new Timeline(
                timeline.clock(),
                timeline.firstDay(),
                timeline.lastDay(),
                timeline.now(),
                timeline.rows().stream().filter(row -> row.kind() == kind).toList());
    }

    private static List<String> texts(String picture) {
        return TEXT.matcher(picture)
                .results()
                .map(found -> found.group(3).replace('\u00A0', ' '))
                .toList();
    }
}
