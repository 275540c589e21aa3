package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.timeline.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Draws a timeline for the width of a phone. Text never lies over a bar or beside another text: every row has its own
 * lines, and its track below them. The same timeline gives the same bytes.
 */
final class TimelinePicture {

    private static final double LABEL = 46;
    private static final String FONT = "system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Timeline timeline;
    private final TimeScale scale;
    private final RowWording wording;
    private final Canvas canvas = new Canvas();

    private TimelinePicture(Timeline timeline) {
        this.timeline = timeline;
        this.scale = TimeScale.of(timeline, Canvas.LEFT, Canvas.RIGHT);
        this.wording = new RowWording(timeline.interview().timeZone(), timeline.now());
    }

    /** The picture as an SVG document. */
    static String of(Timeline timeline) {
        return new TimelinePicture(timeline).document();
    }

    private String document() {
        header();
        axis();
        RowPicture rows = new RowPicture(canvas, scale, wording, timeline.now());
        timeline.rows().forEach(rows::draw);
        if (timeline.rows().isEmpty()) {
            canvas.down(24);
            canvas.text("Nothing is planned.", Canvas.NORMAL, Look.INK);
        }
        legend();
        canvas.down(14);
        return framed(Math.ceil(canvas.y()));
    }

    private String framed(double height) {
        Svg picture = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 320 " + Svg.number(height),
                        "width",
                        Canvas.WIDTH,
                        "height",
                        height,
                        "role",
                        "img",
                        "lang",
                        "en",
                        "aria-labelledby",
                        "plan-title plan-text",
                        "font-family",
                        FONT)
                .text("title", title(), "id", "plan-title")
                .text("desc", new TimelineText(timeline, wording).toString(), "id", "plan-text")
                .verbatim("style", Look.darkRules());
        hatch(picture);
        picture.empty(
                "rect",
                "width",
                Canvas.WIDTH,
                "height",
                height,
                "class",
                Look.GROUND.fillClass(),
                "fill",
                Look.GROUND.light());
        return picture + canvas.toString() + "</svg>\n";
    }

    private static void hatch(Svg picture) {
        picture.open("defs")
                .open("pattern", "id", "plan-blocked", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse")
                .empty(
                        "path",
                        "d",
                        "M-1 1 1-1M0 5 5 0M4 6 6 4",
                        "stroke-width",
                        "1.4",
                        "class",
                        Look.BLOCKED.strokeClass(),
                        "stroke",
                        Look.BLOCKED.light())
                .close("pattern")
                .close("defs");
    }

    private String title() {
        return "Plan after the interview of " + DATE.format(timeline.interview().date());
    }

    private void header() {
        canvas.down(27);
        canvas.text("After your interview", Canvas.LARGE, Look.INK, "font-weight", "700");
        canvas.down(19);
        canvas.text(DATE.format(timeline.interview().date()), Canvas.SMALL, Look.SOFT);
        canvas.down(Canvas.LINE);
        canvas.paragraph("times in " + timeline.interview().timeZone(), Look.SOFT);
        canvas.down(17);
        String now = "now: " + wording.moment(timeline.now());
        canvas.text(now + outside(), Canvas.SMALL, Look.NOW, "font-weight", "600");
    }

    private String outside() {
        if (scale.holds(timeline.now())) {
            return "";
        }
        return timeline.now().isBefore(scale.start()) ? " (earlier)" : " (later)";
    }

    private void axis() {
        canvas.down(22);
        scale.labelled(LABEL).forEach(day -> label(day, WEEKDAY));
        canvas.down(13);
        scale.labelled(LABEL).forEach(day -> label(day, MONTH_DAY));
        scale.labelled(LABEL).forEach(day -> canvas.upright(scale.x(day) + 0.5, -22, 30, 1, Look.TRACK));
    }

    private void label(LocalDate day, DateTimeFormatter format) {
        canvas.textAt(scale.x(day) + 4, format.format(day), 11, Look.SOFT);
    }

    /** Explains what the picture holds, and nothing else. */
    private void legend() {
        double second = Canvas.LEFT + 150;
        canvas.down(30);
        canvas.bar(Canvas.LEFT, Canvas.LEFT + 18, -8, 8, Look.OPEN);
        canvas.textAt(Canvas.LEFT + 25, "time to do it", Canvas.SMALL, Look.SOFT);
        canvas.dot(second + 9, -4, 4, Look.NUDGE);
        canvas.textAt(second + 25, "nudge", Canvas.SMALL, Look.SOFT);
        canvas.down(18);
        canvas.upright(Canvas.LEFT + 9, -11, 14, 2, Look.NOW);
        canvas.textAt(Canvas.LEFT + 25, "now", Canvas.SMALL, Look.SOFT);
        if (timeline.rows().stream().anyMatch(RowPicture::hasGrace)) {
            canvas.bar(second, second + 18, -8, 8, Look.GRACE);
            canvas.textAt(second + 25, "late, but welcome", Canvas.SMALL, Look.SOFT);
        }
        if (timeline.rows().stream().anyMatch(row -> !row.blocked().isEmpty())) {
            canvas.down(18);
            canvas.hatched(Canvas.LEFT, Canvas.LEFT + 18, -9, 9);
            canvas.textAt(Canvas.LEFT + 25, "no follow-up on this day", Canvas.SMALL, Look.SOFT);
        }
    }
}
