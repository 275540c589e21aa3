package io.followthrough.testkit.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** As many ids of the same forms as a set of fixtures has, of nothing at all. */
final class UnknownIds {

    private UnknownIds() {}

    static Map<String, String> like(Map<String, String> fixtures) {
        Map<String, String> unknown = new LinkedHashMap<>();
        fixtures.forEach((name, value) ->
                unknown.put(name, isUuid(value) ? UUID.randomUUID().toString() : "unknown-" + UUID.randomUUID()));
        return unknown;
    }

    private static boolean isUuid(String value) {
        return value.length() == 36 && value.charAt(8) == '-';
    }
}
