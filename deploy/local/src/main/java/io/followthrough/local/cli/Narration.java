package io.followthrough.local.cli;

import io.followthrough.story.CrossedEvent;
import io.followthrough.story.EventTable;
import io.followthrough.story.Message;
import io.followthrough.story.Narrator;
import io.followthrough.story.Paragraph;
import io.followthrough.story.Plan;
import io.followthrough.story.PlanTimeline;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Prints the story for a person; chapters stand out on a terminal. */
final class Narration implements Narrator {

    private static final String INDENT = "  ";
    private static final String QUOTE = "    > ";

    private final PrintStream out;
    private int chapters;

    Narration(PrintStream out) {
        this.out = out;
    }

    @Override
    public void chapter(String title) {
        chapters++;
        out.println();
        out.println(Ansi.AUTO.string("@|bold " + chapters + ". " + title + "|@"));
        out.println();
    }

    @Override
    public void tell(String sentence) {
        Paragraph.lines(INDENT, INDENT, sentence).forEach(out::println);
    }

    @Override
    public void plan(Plan plan) {
        PlanTimeline.of(plan).forEach(out::println);
    }

    @Override
    public void draft(Message message) {
        out.println();
        message.body()
                .lines()
                .flatMap(line -> Paragraph.lines(QUOTE, QUOTE, line).stream())
                .forEach(out::println);
        out.println();
        tell(message.kind() + " by " + message.channel() + ", " + message.state()
                + ": nothing is sent to an employer; the candidate sends and confirms.");
    }

    @Override
    public void events(List<CrossedEvent> events) {
        EventTable.of(events).forEach(out::println);
    }
}
