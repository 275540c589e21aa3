package io.followthrough.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.Parameters;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;

/**
 * An event as headers of HTTP name it: a string with a parameter (RFC 9651), {@code "<ce_id>";source="/some-service"}.
 *
 * @param source its {@code ce_source}
 */
public record EventMark(UUID id, String source) {

    /** The header of an answer to a write. */
    public static final String EVENT_ID = "Event-Id";

    private static final String SOURCE = "source";
    /** Those of RFC 9562 that begin with their time, as all of ours do. */
    private static final int VERSION_WITH_TIME = 7;

    private static final int BITS_BEHIND_MILLIS = 16;

    /** @throws IllegalArgumentException when the id is no UUIDv7 */
    public EventMark {
        if (id.version() != VERSION_WITH_TIME) {
            throw new IllegalArgumentException("an id of an event is a UUIDv7");
        }
    }

    /**
     * @param lines the values of all lines of the header, which count as one list; parameters besides the source are ignored
     * @throws IllegalArgumentException when they are not a list of such strings
     */
    public static List<EventMark> parse(List<String> lines) {
        try {
            return new Parser(lines)
                    .parseList().get().stream().map(EventMark::of).toList();
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("not a list of RFC 9651", malformed);
        }
    }

    private static EventMark of(ListElement<?> element) {
        Item<?> source = element.getParams().get(SOURCE);
        if (element instanceof StringItem id && source instanceof StringItem name) {
            return new EventMark(UUID.fromString(id.get()), name.get());
        }
        throw new IllegalArgumentException("not a string with a source");
    }

    /** When the event was told, to the millisecond of its service's clock. */
    public Instant time() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_BEHIND_MILLIS);
    }

    /** As a header has it. */
    public String written() {
        return StringItem.valueOf(id.toString())
                .withParams(Parameters.valueOf(Map.of(SOURCE, source)))
                .serialize();
    }
}
