package io.followthrough.interview.api.exports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.interview.api.history.HistoryAnswer;
import io.followthrough.interview.api.opportunity.OpportunityAnswer;
import io.followthrough.interview.api.people.CandidateAnswer;
import io.followthrough.interview.api.people.CoachChangeAnswer;
import io.followthrough.interview.api.people.GrantAnswer;
import io.followthrough.interview.api.promise.MaterialAnswer;
import io.followthrough.interview.api.promise.StatementAnswer;
import io.followthrough.interview.api.reference.ReferenceAnswer;
import io.followthrough.interview.api.response.EmployerResponseAnswer;
import io.followthrough.interview.api.round.InterviewAnswer;
import io.followthrough.interview.application.exports.ExportCandidate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is held of a candidate, each part as its own GET answers it.
 *
 * @param opportunities its opportunities with all that belongs to them, oldest first
 * @param timelineStatements what employers said of their decisions (R1), by opportunity, oldest first
 * @param changes the history of the opportunities, by opportunity, oldest first
 * @param coachChanges who let which coach read what, and when; {@code coaches} of the candidate is what stands
 */
@Schema(examples = InterviewsExport.EXAMPLE)
record InterviewsExport(
        ExportedCandidate candidate,
        List<OpportunityWithParts> opportunities,
        List<StatementAnswer> timelineStatements,
        List<HistoryAnswer> changes,
        List<CoachChangeAnswer> coachChanges) {

    static final String EXAMPLE = """
            {"candidate": {"candidateId": "cand-7f3a", "displayName": "Lea Novak", "email": "lea@novak.example",
              "timeZone": "Europe/Vienna", "profileUrl": "https://www.linkedin.example/in/lea-novak",
              "followUpChannel": "PHONE", "coaches": [
                {"candidateId": "cand-7f3a", "coachId": "coach-12", "scopes": ["PLAN"],
                 "expiresAt": "2027-01-31T23:00:00Z", "grantedAt": "2026-11-02T08:00:00Z", "state": "ACTIVE"}]},
             "opportunities": [{"id": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
              "employer": "Northwind", "role": "Data engineer", "status": "OPEN",
              "timeline": {"state": "KNOWN", "decisionDate": "2026-11-20", "statedAs": "within two weeks"},
              "openedAt": "2026-10-20T09:00:00Z",
              "materials": [], "references": [], "employerResponses": [], "interviews": [
                {"id": "01a181d8-51c0-76da-88c3-4ba124c41f97",
                 "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a", "round": 1,
                 "kind": "PANEL", "state": "SCHEDULED",
                 "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:30:00Z", "timeZone": "Europe/Berlin",
                 "interviewers": [{"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Mei Tanaka"}]}]}],
             "timelineStatements": [{"id": "01a1ac27-0201-7d2f-9a8b-4c5d6e7f8091",
              "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "state": "KNOWN", "decisionDate": "2026-11-20",
              "statedAs": "within two weeks", "statedAt": "2026-11-02T09:00:00Z", "dueAt": "2026-11-20T23:00:00Z",
              "dueZone": "Europe/Vienna"}],
             "changes": [{"id": "01a1ac27-0202-7b64-8c1d-5e6f708192a3",
              "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "at": "2026-11-02T09:00:00Z",
              "by": {"subject": "cand-7f3a", "role": "candidate"}, "kind": "TIMELINE_CHANGED",
              "changes": [{"field": "decisionDate", "to": "2026-11-20"}]}],
             "coachChanges": [{"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d5", "kind": "GRANTED", "coachId": "coach-12",
              "scopes": ["PLAN"], "expiresAt": "2027-01-31T23:00:00Z", "changedBy": "admin-1",
              "changedAt": "2026-11-02T08:00:00Z"}]}""";

    /**
     * Who it is.
     *
     * @param coaches which coaches may read of the candidate, expired grants included
     */
    record ExportedCandidate(@JsonUnwrapped CandidateAnswer candidate, List<GrantAnswer> coaches) {

        static ExportedCandidate of(ExportCandidate.Exported exported) {
            return new ExportedCandidate(
                    CandidateAnswer.of(exported.candidate()),
                    exported.grants().stream().map(GrantAnswer::of).toList());
        }
    }

    /** An opportunity with all that belongs to it; its lists are written as they are read. */
    record OpportunityWithParts(
            @JsonUnwrapped OpportunityAnswer opportunity,
            List<MaterialAnswer> materials,
            List<ReferenceAnswer> references,
            List<EmployerResponseAnswer> employerResponses,
            List<InterviewAnswer> interviews) {}
}
