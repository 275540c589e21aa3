package io.followthrough.interview.rebuilt;

import java.util.List;
import java.util.stream.Collectors;

/** Requests of every variant: well-formed, not always allowed. */
final class Bodies {

    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Asia/Tokyo");
    private static final List<String> KINDS = List.of("PHONE", "VIDEO", "ONSITE", "PANEL", "TECHNICAL", "INFORMAL");
    private static final List<String> ROUND_OUTCOMES = List.of("ADVANCED", "REJECTED", "UNDECIDED");

    private Bodies() {}

    static String round(int variant) {
        String period = period(variant);
        return period.substring(0, period.length() - 1) + """
                , "kind": "%s", "interviewers": [
                  {"name": "Amara Okafor", "email": "amara@northwind.example", "title": "CTO"}, {"name": "Lin %d"}]}""".formatted(KINDS.get(variant % KINDS.size()), variant);
    }

    static String period(int variant) {
        return """
                {"startsAt": "2026-01-%02dT10:00:00Z", "endsAt": "2026-01-%02dT11:30:00Z", "timeZone": "%s"}""".formatted(5 + variant % 20, 5 + variant % 20, ZONES.get(variant % ZONES.size()));
    }

    static String correction(int variant) {
        return switch (variant % 4) {
            case 0 ->
                "{\"role\": \"Lead %d\", \"formality\": \"FORMAL\", \"region\": \"DE-BY\", \"language\": \"de\"}"
                        .formatted(variant);
            case 1 -> "{\"source\": null, \"referrer\": null}";
            case 2 ->
                "{\"referrer\": {\"name\": \"Referrer %d\", \"email\": \"r@f.example\", \"greetingName\": \"Herr %d\"}}"
                        .formatted(variant, variant);
            default -> "{\"employer\": \"Contoso %d\", \"formality\": null}".formatted(variant);
        };
    }

    static String timeline(int variant) {
        return variant % 3 == 0
                ? "{\"decisionDate\": null}"
                : "{\"decisionDate\": \"2026-0%d-15\", \"statedAs\": \"variant %d\"}"
                        .formatted(1 + variant % 9, variant);
    }

    static String material(int variant) {
        return "{\"description\": \"Material %d\", \"promisedFor\": \"2026-%02d-15\"}"
                .formatted(variant % 5, 1 + variant % 12);
    }

    static String sent(int variant) {
        return variant % 2 == 0 ? "{}" : "{\"sentAt\": \"2026-01-%02dT16:30:00Z\"}".formatted(1 + variant % 28);
    }

    static String reference(int variant) {
        return "{\"name\": \"Reference %d\", \"email\": \"r@f.example\", \"highlight\": \"Only here\", \"greetingName\": \"Dr. %d\"}"
                .formatted(variant, variant);
    }

    static String response(int variant) {
        return variant % 2 == 0
                ? "{\"channel\": \"EMAIL\", \"summary\": \"Only here\"}"
                : "{\"channel\": \"PHONE\", \"receivedAt\": \"2026-01-%02dT12:00:00Z\"}".formatted(1 + variant % 28);
    }

    static String roundOutcome(int variant) {
        return "{\"outcome\": \"%s\"}".formatted(ROUND_OUTCOMES.get(variant % ROUND_OUTCOMES.size()));
    }

    static String report(int variant, List<String> people) {
        return switch (variant % 5) {
            case 0 -> "{}";
            case 1 ->
                "{\"decisionDate\": \"2026-02-%02d\", \"timelineStatedAs\": \"soon\"}".formatted(1 + variant % 28);
            case 2 ->
                "{\"met\": [%s], \"addInterviewers\": [{\"name\": \"Joined %d\"}]}"
                        .formatted(people.isEmpty() ? "" : "\"" + people.get(0) + "\"", variant % 3);
            case 3 -> "{\"materials\": [%s, %s]}".formatted(material(variant), material(variant + 1));
            default -> "{\"materials\": [], \"decisionDate\": \"2025-01-01\"}";
        };
    }

    static String people(int variant, List<String> people) {
        String named = people.stream()
                .skip(variant % 2)
                .map(id -> "{\"id\": \"%s\", \"name\": \"Renamed %d\"}".formatted(id, variant))
                .collect(Collectors.joining(", "));
        return "{\"kind\": \"%s\", \"interviewers\": [%s]}".formatted(KINDS.get(variant % KINDS.size()), named);
    }
}
