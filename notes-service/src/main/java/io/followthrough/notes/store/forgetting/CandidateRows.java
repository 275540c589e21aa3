package io.followthrough.notes.store.forgetting;

import io.followthrough.people.erasure.PersonalData;
import io.followthrough.people.erasure.RowsOfCandidate;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is held of a candidate, table by table; a debrief's lines go with their debrief. */
class CandidateRows {

    @Produces
    @Singleton
    PersonalData awaitedDrafts() {
        return new RowsOfCandidate("awaitedDrafts", 1, own("awaited_draft"));
    }

    @Produces
    @Singleton
    PersonalData messages() {
        return new RowsOfCandidate("messages", 2, own("message"));
    }

    @Produces
    @Singleton
    PersonalData debriefs() {
        return new RowsOfCandidate("debriefs", 10, own("debrief"));
    }

    @Produces
    @Singleton
    PersonalData evaluations() {
        return new RowsOfCandidate("evaluations", 20, own("job_evaluation"));
    }

    @Produces
    @Singleton
    PersonalData references() {
        return new RowsOfCandidate("references", 30, own("known_reference"));
    }

    @Produces
    @Singleton
    PersonalData interviews() {
        return new RowsOfCandidate("interviews", 40, own("known_interview"));
    }

    @Produces
    @Singleton
    PersonalData opportunities() {
        return new RowsOfCandidate("opportunities", 50, own("known_opportunity"));
    }

    @Produces
    @Singleton
    PersonalData materials() {
        return new RowsOfCandidate("materials", 60, own("known_material"));
    }

    @Produces
    @Singleton
    PersonalData names() {
        return new RowsOfCandidate("names", 70, own("known_candidate"));
    }

    @Produces
    @Singleton
    PersonalData followUps() {
        return new RowsOfCandidate("followUps", 80, own("known_follow_up"));
    }

    private static String own(String table) {
        return "delete from " + table + " where tenant_id = $1 and candidate_id = $2";
    }
}
