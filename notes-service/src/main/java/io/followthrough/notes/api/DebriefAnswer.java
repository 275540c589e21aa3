package io.followthrough.notes.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.notes.application.DebriefOfInterview;
import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.DebriefContent;
import io.followthrough.notes.domain.DebriefPart;
import io.followthrough.notes.domain.Freshness;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A debrief with what it is worth (R5): completeness and recall score from 0 to 1. */
record DebriefAnswer(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        @JsonUnwrapped DebriefContent content,
        Map<DebriefPart, Instant> writtenAt,
        Freshness freshness,
        double completeness,
        double recallScore) {

    static DebriefAnswer of(DebriefOfInterview of) {
        Debrief debrief = of.debrief();
        Instant ended = of.interview().endsAt();
        return new DebriefAnswer(
                of.interview().id(),
                of.interview().opportunityId(),
                of.interview().candidateId(),
                debrief.content(),
                debrief.writtenAt(),
                debrief.freshness(ended, of.readAt()),
                debrief.completeness(),
                debrief.recallScore(ended));
    }
}
