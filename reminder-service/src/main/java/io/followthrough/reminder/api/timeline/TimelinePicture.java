package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.timeline.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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
        this.wording = new RowWording(timeline.clock(), timeline.now());
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
            canvas.text("Nothing is planned.", Canvas.NORMAL, Colour.INK);
        }
        legend();
        canvas.down(14);
        return framed(Math.ceil(canvas.y()));
    }

    private String framed(double height) {
        Svg picture = root(height);
        picture.text("title", title(), "id", "plan-title");
        picture.text("desc", new TimelineText(timeline, wording).toString(), "id", "plan-text");
        picture.verbatim("style", Colour.darkRules());
        hatch(picture);
        ground(picture, height);
        return picture + canvas.toString() + "</svg>\n";
    }

    /** The outermost element: as wide as a phone, named and described for those who cannot see it. */
    private static Svg root(double height) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", "http://www.w3.org/2000/svg");
        attributes.put("viewBox", "0 0 320 " + Svg.number(height));
        attributes.put("width", Canvas.WIDTH);
        attributes.put("height", height);
        attributes.put("role", "img");
        attributes.put("lang", "en");
        attributes.put("aria-labelledby", "plan-title plan-text");
        attributes.put("font-family", FONT);
        return new Svg().open("svg", attributes);
    }

    private static void ground(Svg picture, double height) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("width", Canvas.WIDTH);
        attributes.put("height", height);
        attributes.put("class", Colour.GROUND.fillClass());
        attributes.put("fill", Colour.GROUND.light());
        picture.empty("rect", attributes);
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
                        Colour.BLOCKED.strokeClass(),
                        "stroke",
                        Colour.BLOCKED.light())
                .close("pattern")
                .close("defs");
    }

    private String title() {
        return "Plan after the interview of " + DATE.format(timeline.firstDay());
    }

    private void header() {
        canvas.down(27);
        canvas.text("After your interview", Canvas.LARGE, Colour.INK, "font-weight", "700");
        canvas.down(19);
        canvas.text(DATE.format(timeline.firstDay()), Canvas.SMALL, Colour.SOFT);
        canvas.down(Canvas.LINE);
        canvas.paragraph("times in " + timeline.clock().zone(), Colour.SOFT);
        canvas.down(17);
        String now = "now: " + wording.moment(timeline.now());
        canvas.text(now + outside(), Canvas.SMALL, Colour.NOW, "font-weight", "600");
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
        scale.labelled(LABEL).forEach(day -> canvas.upright(scale.x(day) + 0.5, -22, 30, 1, Colour.TRACK));
    }

    private void label(LocalDate day, DateTimeFormatter format) {
        canvas.textAt(scale.x(day) + 4, format.format(day), 11, Colour.SOFT);
    }

    /** Explains what the picture holds, and nothing else. */
    private void legend() {
        double second = Canvas.LEFT + 150;
        canvas.down(30);
        canvas.bar(Canvas.LEFT, Canvas.LEFT + 18, -8, 8, Colour.OPEN);
        canvas.textAt(Canvas.LEFT + 25, "time to do it", Canvas.SMALL, Colour.SOFT);
        canvas.dot(second + 9, -4, 4, Colour.NUDGE);
        canvas.textAt(second + 25, "nudge", Canvas.SMALL, Colour.SOFT);
        canvas.down(18);
        canvas.upright(Canvas.LEFT + 9, -11, 14, 2, Colour.NOW);
        canvas.textAt(Canvas.LEFT + 25, "now", Canvas.SMALL, Colour.SOFT);
        if (timeline.rows().stream().anyMatch(RowPicture::hasGrace)) {
            canvas.bar(second, second + 18, -8, 8, Colour.GRACE);
            canvas.textAt(second + 25, "late, but welcome", Canvas.SMALL, Colour.SOFT);
        }
        if (timeline.rows().stream().anyMatch(row -> !row.blocked().isEmpty())) {
            canvas.down(18);
            canvas.hatched(Canvas.LEFT, Canvas.LEFT + 18, -9, 9);
            canvas.textAt(Canvas.LEFT + 25, "no follow-up on this day", Canvas.SMALL, Colour.SOFT);
        }
    }
}
