package io.followthrough.reminder.api.timeline;

/**
 * The colours. Each stands in the element itself, for readers that drop style rules, and has its class, by which dark
 * ones replace it where the reader prefers that. Text has a contrast of at least 4.5 to 1 on both grounds.
 */
enum Colour {
    GROUND("g", "#ffffff", "#12161d"),
    INK("i", "#1a1f2b", "#eceff4"),
    SOFT("s", "#545d6b", "#aab4c2"),
    TRACK("t", "#e7eaef", "#2a313c"),
    OPEN("o", "#4f7fdb", "#5b8def"),
    GRACE("r", "#b9ccf2", "#2f4a80"),
    DONE("d", "#2f7d4f", "#5cc48a"),
    LATE("l", "#c0352b", "#ff8a7a"),
    OVER("v", "#9aa3af", "#69737f"),
    NUDGE("n", "#16366f", "#d6e4ff"),
    BLOCKED("b", "#8a93a1", "#7d8896"),
    NOW("w", "#b84a00", "#ffa94d");

    private final String name;
    private final String light;
    private final String dark;

    Colour(String name, String light, String dark) {
        this.name = name;
        this.light = light;
        this.dark = dark;
    }

    /** The class of what is filled. */
    String fillClass() {
        return name;
    }

    /** The class of what is drawn as a line. */
    String strokeClass() {
        return name + "l";
    }

    String light() {
        return light;
    }

    /** The rules that turn the picture dark. */
    static String darkRules() {
        StringBuilder rules = new StringBuilder("@media (prefers-color-scheme:dark){");
        for (Colour colour : values()) {
            rules.append('.')
                    .append(colour.fillClass())
                    .append("{fill:")
                    .append(colour.dark)
                    .append("}.");
            rules.append(colour.strokeClass())
                    .append("{stroke:")
                    .append(colour.dark)
                    .append('}');
        }
        return rules.append('}').toString();
    }
}
