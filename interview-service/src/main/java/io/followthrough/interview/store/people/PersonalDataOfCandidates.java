package io.followthrough.interview.store.people;

import io.followthrough.people.erasure.PersonalData;
import io.followthrough.people.erasure.RowsOfCandidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** All that this service holds about a candidate, for its erasure: a new table gets its lines here. */
@ApplicationScoped
class PersonalDataOfCandidates {

    @Produces
    @Singleton
    PersonalData interviewers() {
        return new RowsOfCandidate("interviewers", 10, """
                delete from interviewer p using interview i
                where i.tenant_id = p.tenant_id and i.id = p.interview_id and p.tenant_id = $1 and i.candidate_id = $2""");
    }

    @Produces
    @Singleton
    PersonalData materials() {
        return new RowsOfCandidate("materials", 10, own("material"));
    }

    @Produces
    @Singleton
    PersonalData timelineStatements() {
        return new RowsOfCandidate("timelineStatements", 10, own("timeline_statement"));
    }

    @Produces
    @Singleton
    PersonalData employerResponses() {
        return new RowsOfCandidate("employerResponses", 20, own("employer_response"));
    }

    @Produces
    @Singleton
    PersonalData references() {
        return new RowsOfCandidate("references", 20, own("reference"));
    }

    @Produces
    @Singleton
    PersonalData changes() {
        return new RowsOfCandidate("changes", 20, own("opportunity_change"));
    }

    @Produces
    @Singleton
    PersonalData interviews() {
        return new RowsOfCandidate("interviews", 20, own("interview"));
    }

    @Produces
    @Singleton
    PersonalData opportunities() {
        return new RowsOfCandidate("opportunities", 30, own("opportunity"));
    }

    @Produces
    @Singleton
    PersonalData coachChanges() {
        return new RowsOfCandidate("coachChanges", 30, own("coach_change"));
    }

    @Produces
    @Singleton
    PersonalData activity() {
        return new RowsOfCandidate("activity", 30, own("candidate_activity"));
    }

    @Produces
    @Singleton
    PersonalData profiles() {
        return new RowsOfCandidate("profiles", 40, own("candidate"));
    }

    private static String own(String table) {
        return "delete from " + table + " where tenant_id = $1 and candidate_id = $2";
    }
}
