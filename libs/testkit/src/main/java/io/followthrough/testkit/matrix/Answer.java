package io.followthrough.testkit.matrix;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a caller was answered.
 *
 * @param headers by lower-case name, without those that are of the single request
 */
record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final Set<String> OF_THE_REQUEST = Set.of("x-correlation-id", "content-length", "date", "ratelimit");
    private static final String REPLAYED = "idempotency-replayed";
    private static final String ITEM_REPLAYED = "\"replayed\":true,";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String CHANGES_FORM = "\"changedSince\":\"[^\"]*\"";
    private static final String INSTANT_FORM = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    static Answer of(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(OF_THE_REQUEST);
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** Whether it is that answer once more: the same in everything, and it says so. */
    boolean repeats(Answer first) {
        Map<String, List<String>> rest = new TreeMap<>(headers);
        return List.of("true").equals(rest.remove(REPLAYED)) && new Answer(status, rest, body).equals(first);
    }

    /** Whether each of its items is that answer's once more, and says so. */
    boolean repeatsItems(Answer first) {
        return status == first.status
                && body.contains(ITEM_REPLAYED)
                && body.replace(ITEM_REPLAYED, "").equals(first.body);
    }

    /** The same with the given ids, all others and the time taken out: what is left must not depend on them. */
    Answer without(Map<String, String> ids) {
        Map<String, List<String>> plain = new TreeMap<>();
        headers.forEach((name, values) -> plain.put(
                name, values.stream().map(value -> without(ids, value)).toList()));
        return new Answer(status, plain, without(ids, body));
    }

    private static String without(Map<String, String> ids, String text) {
        String plain = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            plain = plain.replace(id.getValue(), "<" + id.getKey() + ">");
        }
        return plain.replaceAll(CHANGES_FORM, "<changes>")
                .replaceAll(UUID_FORM, "<id>")
                .replaceAll(INSTANT_FORM, "<instant>");
    }
}
