package io.followthrough.platform.accept;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A member of an {@code Accept} header (RFC 9110, 12.5.1): the types it stands for, and how much they are wanted.
 *
 * @param quality 0 when they are not wanted at all, at most 1
 */
record MediaRange(String type, String subtype, double quality) {

    private static final String ANY = "*";
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final Pattern FORM = Pattern.compile("(?<type>" + TOKEN + ")/(?<subtype>" + TOKEN
            + ")(?<parameters>(?:\\s*+;\\s*+" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*+\"))*+)");
    private static final Pattern QUALITY = Pattern.compile(";\\s*+q=(?<quality>[^;]*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?");

    /** Those that can be read, in their order; the others are passed over, as clients of all ages send some. */
    static List<MediaRange> readable(String accept) {
        return members(accept).stream()
                .map(String::strip)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .flatMap(form -> of(form).stream())
                .toList();
    }

    /** Whether one of the wanted ranges stands for this type, the most specific one deciding. */
    static boolean anyWants(List<MediaRange> wanted, MediaType type) {
        return wanted.stream()
                .filter(range -> range.standsFor(type))
                .max(Comparator.comparingInt(MediaRange::specificity))
                .filter(range -> range.quality > 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return type + "/" + subtype + (quality == 1 ? "" : ";q=" + quality);
    }

    private static Optional<MediaRange> of(Matcher form) {
        Matcher quality = QUALITY.matcher(form.group("parameters"));
        String weight = quality.find() ? quality.group("quality").strip() : "1";
        String type = form.group("type");
        String subtype = form.group("subtype");
        return WEIGHT.matcher(weight).matches() && isRange(type, subtype)
                ? Optional.of(new MediaRange(type, subtype, Double.parseDouble(weight)))
                : Optional.empty();
    }

    /** A star stands for all of a half, never for a part of it. */
    private static boolean isRange(String type, String subtype) {
        return type.contains(ANY)
                ? type.equals(ANY) && subtype.equals(ANY)
                : !subtype.contains(ANY) || subtype.equals(ANY);
    }

    private boolean standsFor(MediaType produced) {
        return (type.equals(ANY) || type.equalsIgnoreCase(produced.getType()))
                && (subtype.equals(ANY) || subtype.equalsIgnoreCase(produced.getSubtype()));
    }

    private int specificity() {
        return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
    }

    /** What stands between commas that are not quoted. */
    private static List<String> members(String header) {
        List<String> members = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at < header.length(); at++) {
            char sign = header.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                members.add(header.substring(begin, at));
                begin = at + 1;
            }
        }
        members.add(header.substring(begin));
        return members;
    }
}
