package io.followthrough.interview.isolation;

import io.followthrough.testkit.Tokens;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the crowd's tenants, with what it was told that it has. Its name is the marker of all its rows. */
final class CrowdTenant {

    private static final Pattern MARKER = Pattern.compile("crowd-[0-9a-f]+-\\d+");

    private final String name;
    private final String token;
    private final List<String> opportunities = new CopyOnWriteArrayList<>();
    private final Set<String> acknowledgedInterviews = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledgedCompletions = ConcurrentHashMap.newKeySet();

    CrowdTenant(String name) {
        this.name = name;
        this.token = Tokens.service(name);
    }

    String name() {
        return name;
    }

    String token() {
        return token;
    }

    /** Whose rows the text shows. */
    static Set<String> markersIn(String text) {
        Set<String> markers = ConcurrentHashMap.newKeySet();
        Matcher matcher = MARKER.matcher(text);
        while (matcher.find()) {
            markers.add(matcher.group());
        }
        return markers;
    }

    List<String> opportunities() {
        return opportunities;
    }

    Set<String> interviews() {
        return acknowledgedInterviews;
    }

    Set<String> completions() {
        return acknowledgedCompletions;
    }

    String anyOpportunity(Random random) {
        return opportunities.get(random.nextInt(opportunities.size()));
    }

    String opportunityBody() {
        return "{\"candidateId\": \"cand-1\", \"employer\": \"%s\", \"role\": \"of %s\"}".formatted(name, name);
    }

    String interviewBody() {
        return """
                {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                 "timeZone": "Europe/Berlin", "interviewers": [{"name": "%s"}, {"name": "%s"}]}""".formatted(name, name);
    }
}
