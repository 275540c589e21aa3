package io.followthrough.reminder.store.people;

import io.followthrough.people.erasure.PersonalData;
import io.followthrough.people.erasure.RowsOfCandidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** All that this service holds about a candidate, for its erasure: a new table gets its lines here. */
@ApplicationScoped
class PersonalDataOfCandidates {

    private static final String REMINDERS = """
            with gone as (select id from reminder where tenant_id = $1 and candidate_id = $2),
            timers as (delete from timer t using gone where t.tenant_id = $1 and t.id = gone.id),
            histories as (delete from reminder_history h using gone where h.tenant_id = $1 and h.reminder_id = gone.id),
            searches as (delete from search_to_continue where tenant_id = $1 and candidate_id = $2)
            delete from reminder where tenant_id = $1 and candidate_id = $2""";

    private static final String PROMISES = """
            with timers as (
              delete from timer t using promise p
              where t.tenant_id = $1 and p.tenant_id = t.tenant_id and p.id = t.id and p.candidate_id = $2)
            delete from promise where tenant_id = $1 and candidate_id = $2""";

    private static final String FACTS = """
            with rounds as (delete from known_interview where tenant_id = $1 and candidate_id = $2),
            profiles as (delete from known_candidate where tenant_id = $1 and candidate_id = $2),
            unplanned as (delete from unplanned_facts where tenant_id = $1 and candidate_id = $2)
            delete from opportunity_facts where tenant_id = $1 and candidate_id = $2""";

    /** With their timers and histories. */
    @Produces
    @Singleton
    PersonalData reminders() {
        return new RowsOfCandidate("reminders", 1, REMINDERS);
    }

    /** With their timers. */
    @Produces
    @Singleton
    PersonalData promises() {
        return new RowsOfCandidate("promises", 2, PROMISES);
    }

    @Produces
    @Singleton
    PersonalData deeds() {
        return new RowsOfCandidate("deeds", 3, "delete from deed where tenant_id = $1 and candidate_id = $2");
    }

    @Produces
    @Singleton
    PersonalData followUps() {
        return new RowsOfCandidate("followUps", 4, "delete from follow_up where tenant_id = $1 and candidate_id = $2");
    }

    /** What plans are made of: opportunities with their rounds, and the profile. */
    @Produces
    @Singleton
    PersonalData facts() {
        return new RowsOfCandidate("facts", 5, FACTS);
    }
}
