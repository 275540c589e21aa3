package io.followthrough.platform.paging;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names a list together with the filters that make it what it is. A cursor is signed with the name, so that it leads on
 * in this list only: whatever changes which rows are listed, or in which order, belongs into the name.
 */
public record ListName(String value) {

    /**
     * For example {@code of("orders", customerId, state, kind)}. Different filters give different names, wherever
     * they stand: spaces in a text are escaped, and a filter that is not set (null) is not the text {@code null}.
     *
     * @param filters texts, or what says all of itself by {@code toString}: UUIDs, enums, instants, records of these
     */
    public static ListName of(String list, @Nullable Object... filters) {
        return new ListName(
                filters.length == 0
                        ? list
                        : Arrays.stream(filters)
                                .map(ListName::written)
                                .collect(Collectors.joining(" ", list + " of ", "")));
    }

    private static String written(@Nullable Object filter) {
        if (filter instanceof String text) {
            return text.equals("null") ? "\\null" : text.replace("\\", "\\\\").replace(" ", "\\ ");
        }
        return String.valueOf(filter);
    }
}
