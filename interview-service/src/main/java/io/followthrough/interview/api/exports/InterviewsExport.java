package io.followthrough.interview.api.exports;

import io.followthrough.interview.api.people.CoachChangeAnswer;
import io.followthrough.interview.application.exports.ExportInterviews;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.interview.domain.people.FollowUpChannel;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.store.exports.ChangeView;
import io.followthrough.interview.store.exports.OpportunityView;
import io.followthrough.interview.store.exports.StatementView;
import io.followthrough.people.access.CoachGrant;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is held of a candidate.
 *
 * @param opportunities its opportunities with their rounds, oldest first
 * @param timelineStatements what employers said of their decisions (R1), by opportunity, oldest first
 * @param changes the history of the opportunities, by opportunity, oldest first
 * @param coachChanges who let which coach read what, and when; {@code coaches} of the candidate is what stands
 */
@Schema(examples = InterviewsExport.EXAMPLE)
record InterviewsExport(
        ExportedCandidate candidate,
        List<OpportunityView> opportunities,
        List<StatementView> timelineStatements,
        List<ChangeView> changes,
        List<CoachChangeAnswer> coachChanges) {

    static final String EXAMPLE = """
            {"candidate": {"candidateId": "cand-7f3a", "displayName": "Lea Novak", "email": "lea@novak.example",
              "timeZone": "Europe/Vienna", "profileUrl": "https://www.linkedin.example/in/lea-novak",
              "followUpChannel": "PHONE", "coaches": [
                {"coachId": "coach-12", "scopes": ["PLAN"], "expiresAt": "2027-01-31T23:00:00Z",
                 "grantedAt": "2026-11-02T08:00:00Z"}]},
             "opportunities": [{"opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
              "employer": "Northwind", "role": "Data engineer", "openedAt": "2026-10-20T09:00:00Z", "status": "OPEN",
              "materials": [], "references": [], "employerResponses": [], "interviews": [
                {"interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "kind": "PANEL", "state": "SCHEDULED",
                 "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:30:00Z", "timeZone": "Europe/Berlin",
                 "round": 1,
                 "interviewers": [{"interviewerId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Mei Tanaka"}]}]}],
             "timelineStatements": [{"id": "01a1ac27-0201-7d2f-9a8b-4c5d6e7f8091",
              "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "decisionDate": "2026-11-20",
              "statedAs": "within two weeks", "statedAt": "2026-11-02T09:00:00Z", "dueAt": "2026-11-20T23:00:00Z",
              "dueZone": "Europe/Vienna"}],
             "changes": [{"id": "01a1ac27-0202-7b64-8c1d-5e6f708192a3",
              "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "at": "2026-11-02T09:00:00Z",
              "by": {"subject": "cand-7f3a", "role": "candidate"}, "kind": "TIMELINE_CHANGED",
              "changes": [{"field": "decisionDate", "to": "2026-11-20"}]}],
             "coachChanges": [{"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d5", "kind": "GRANTED", "coachId": "coach-12",
              "scopes": ["PLAN"], "expiresAt": "2027-01-31T23:00:00Z", "changedBy": "admin-1",
              "changedAt": "2026-11-02T08:00:00Z"}]}""";

    /** The candidate's profile; what is unset is absent. */
    record ExportedCandidate(
            String candidateId,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String timeZone,
            @Nullable String profileUrl,
            @Nullable FollowUpChannel followUpChannel,
            List<ExportedGrant> coaches) {

        static ExportedCandidate of(ExportInterviews.Exported exported) {
            Profile profile = exported.candidate().profile();
            return new ExportedCandidate(
                    exported.candidate().id(),
                    profile.displayName(),
                    profile.email(),
                    profile.timeZone() == null ? null : profile.timeZone().getId(),
                    profile.url() == null ? null : profile.url().value(),
                    profile.followUpChannel(),
                    exported.grants().stream().map(ExportedGrant::of).toList());
        }
    }

    /** What a coach may read of the candidate. */
    record ExportedGrant(
            String coachId,
            List<CoachScope> scopes,
            @Nullable Instant expiresAt,
            Instant grantedAt) {

        static ExportedGrant of(CoachGrant grant) {
            return new ExportedGrant(
                    grant.coachId(),
                    grant.scopes().stream()
                            .map(scope -> CoachScope.valueOf(scope.name()))
                            .sorted()
                            .toList(),
                    grant.expiresAt(),
                    grant.grantedAt());
        }
    }
}
