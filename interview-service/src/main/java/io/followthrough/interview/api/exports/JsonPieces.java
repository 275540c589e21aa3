package io.followthrough.interview.api.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.interview.store.exports.ExportPage;
import java.util.List;
import java.util.stream.Collectors;

/** An {@link InterviewsExport} written piece by piece, so that it is never in memory as a whole. */
final class JsonPieces {

    static final String END = "]}";

    private final ObjectMapper mapper;
    private boolean first = true;

    JsonPieces(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String begin(InterviewsExport.ExportedCandidate candidate) {
        return opened(new InterviewsExport(candidate, List.of()));
    }

    String of(ExportPage.PartView part) {
        String comma = part.opens() && !first ? "," : "";
        first = false;
        String rounds = part.rounds().stream().map(this::json).collect(Collectors.joining(","));
        String continued = part.opens() || rounds.isEmpty() ? rounds : "," + rounds;
        return comma + (part.opens() ? opened(part.opportunity()) : "") + continued + (part.closes() ? END : "");
    }

    /** Its JSON up to the end of its last list, which is empty so far. */
    private String opened(Object value) {
        String whole = json(value);
        return whole.substring(0, whole.length() - END.length());
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is not serializable", e);
        }
    }
}
