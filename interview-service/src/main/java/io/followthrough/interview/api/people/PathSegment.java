package io.followthrough.interview.api.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An id within a path: the ids of people are any text. */
final class PathSegment {

    private PathSegment() {}

    static String of(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
