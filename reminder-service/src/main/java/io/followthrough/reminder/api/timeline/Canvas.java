package io.followthrough.reminder.api.timeline;

import java.util.ArrayList;
import java.util.List;

/** A narrow page that is written from top to bottom, in the pixels of a phone. */
final class Canvas {

    static final double WIDTH = 320;
    static final double LEFT = 14;
    static final double RIGHT = WIDTH - LEFT;
    static final double ROOM = RIGHT - LEFT;
    static final double LARGE = 16;
    static final double NORMAL = 13.5;
    static final double SMALL = 12;
    static final double LINE = 15.5;

    private final Svg drawn = new Svg();
    private double y;

    double y() {
        return y;
    }

    void down(double pixels) {
        y += pixels;
    }

    /** Text on the line where the canvas stands. */
    void text(String text, double size, Colour colour, String... more) {
        textAt(LEFT, text, size, colour, more);
    }

    void textAt(double x, String text, double size, Colour colour, String... more) {
        List<Object> attributes = new ArrayList<>(
                List.of("x", x, "y", y, "font-size", size, "class", colour.fillClass(), "fill", colour.light()));
        attributes.addAll(List.of(more));
        drawn.text("text", text, attributes.toArray());
    }

    /** Lines of text, each as long as it fits; stands on the last one then. */
    void paragraph(String text, Colour colour) {
        List<String> lines = TextWidth.lines(text, SMALL, ROOM);
        for (String line : lines.subList(0, lines.size() - 1)) {
            text(line, SMALL, colour);
            down(LINE);
        }
        text(lines.get(lines.size() - 1), SMALL, colour);
    }

    /** @param top below the canvas' line where it is positive */
    void bar(double from, double to, double top, double height, Colour colour) {
        drawn.empty(
                "rect",
                "x",
                from,
                "y",
                y + top,
                "width",
                to - from,
                "height",
                height,
                "rx",
                Math.min(3, height / 2),
                "class",
                colour.fillClass(),
                "fill",
                colour.light());
    }

    void hatched(double from, double to, double top, double height) {
        drawn.empty(
                "rect", "x", from, "y", y + top, "width", to - from, "height", height, "fill", "url(#plan-blocked)");
    }

    void dot(double x, double top, double radius, Colour colour) {
        drawn.empty(
                "circle",
                "cx",
                x,
                "cy",
                y + top,
                "r",
                radius,
                "stroke-width",
                "1.5",
                "class",
                colour.fillClass() + " " + Colour.GROUND.strokeClass(),
                "fill",
                colour.light(),
                "stroke",
                Colour.GROUND.light());
    }

    void upright(double x, double top, double height, double width, Colour colour) {
        drawn.empty(
                "path",
                "d",
                "M" + Svg.number(x) + " " + Svg.number(y + top) + "v" + Svg.number(height),
                "stroke-width",
                width,
                "class",
                colour.strokeClass(),
                "stroke",
                colour.light());
    }

    @Override
    public String toString() {
        return drawn.toString();
    }
}
