package io.followthrough.gateway;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The description of a service's API: {@code docs/api}, as it was when this was built.
 *
 * @param service the service's name: {@code interview-service}
 * @param yaml OpenAPI, written by the build: each key of an object has a line of its own
 */
record ApiDocument(String service, String yaml) {

    private static final List<String> SERVICES = List.of("interview-service", "notes-service", "reminder-service");
    private static final Pattern PATH = Pattern.compile("(?m)^ {2}(/\\S*):$");
    private static final Pattern SERVERS = Pattern.compile("(?m)^servers:\\n(?:[- ].*\\n?)+");

    static List<ApiDocument> all() {
        return SERVICES.stream()
                .map(service -> new ApiDocument(service, Packaged.text("api/" + service + ".yaml")))
                .toList();
    }

    /** The paths of its operations, parameters in braces. */
    List<String> paths() {
        return PATH.matcher(yaml).results().map(found -> found.group(1)).toList();
    }

    /** The same, with the address that it is read from as the one to call. */
    String atThisAddress() {
        return SERVERS.matcher(yaml).replaceFirst("servers:\n- url: \"/\"\n");
    }
}
