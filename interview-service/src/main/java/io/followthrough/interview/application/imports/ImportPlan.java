package io.followthrough.interview.application.imports;

import io.followthrough.contracts.Event;
import io.followthrough.interview.application.opportunity.steps.EventsOfOpportunities;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.domain.imports.ImportedOpportunity;
import io.followthrough.interview.domain.imports.ImportedRound;
import io.followthrough.interview.domain.imports.OpportunityName;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.interview.store.imports.KnownRounds;
import io.followthrough.platform.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file adds to what is there: opportunities that are not open yet, and rounds that are not known yet. */
final class ImportPlan {

    private final KnownRounds known;
    private final Instant now;
    private final List<Opportunity> opened = new ArrayList<>();
    private final List<Interview> scheduled = new ArrayList<>();
    private int opportunities;
    private int rounds;

    private ImportPlan(KnownRounds known, Instant now) {
        this.known = known;
        this.now = now;
    }

    static ImportPlan of(List<ImportedOpportunity> file, KnownRounds known, Instant now) {
        ImportPlan plan = new ImportPlan(known, now);
        file.forEach(plan::add);
        return plan;
    }

    List<Opportunity> opened() {
        return opened;
    }

    List<Interview> scheduled() {
        return scheduled;
    }

    /** How many opportunities and rounds are new; each becomes an event. */
    int additions() {
        return opened.size() + scheduled.size();
    }

    /** The opportunities that were open before and get new rounds. */
    Set<UUID> growing() {
        return invitations().stream()
                .map(round -> round.identity().opportunityId())
                .collect(Collectors.toSet());
    }

    /** The new rounds of opportunities that were open before: they answer what was promised there. */
    List<Interview> invitations() {
        Set<UUID> fresh = opened.stream().map(Opportunity::id).collect(Collectors.toSet());
        return scheduled.stream()
                .filter(interview -> !fresh.contains(interview.identity().opportunityId()))
                .toList();
    }

    ImportReport.Opportunities opportunities() {
        return new ImportReport.Opportunities(opened.size(), opportunities - opened.size());
    }

    ImportReport.Interviews interviews() {
        return new ImportReport.Interviews(scheduled.size(), rounds - scheduled.size());
    }

    /** Every opportunity is told before its rounds. */
    void publish(Consumer<Event> publisher) {
        opened.forEach(opportunity -> publisher.accept(EventsOfOpportunities.opened(opportunity)));
        scheduled.forEach(interview -> publisher.accept(EventsOfInterviews.scheduled(interview, now)));
    }

    private void add(ImportedOpportunity imported) {
        OpportunityName name = imported.name();
        UUID open = known.opportunity(name);
        UUID id = open == null ? Ids.next() : open;
        if (open == null) {
            opened.add(Opportunity.open(id, name.candidateId(), imported.position(), referrer(imported), now));
        }
        opportunities++;
        rounds += imported.rounds().size();
        imported.rounds().stream()
                .filter(round -> !known.hasRound(id, round.period().startsAt()))
                .map(round -> schedule(new Interview.Identity(Ids.next(), id, name.candidateId()), round))
                .forEach(scheduled::add);
    }

    private static ScheduledInterview schedule(Interview.Identity identity, ImportedRound round) {
        List<Interviewer> interviewers = round.interviewers().stream()
                .map(person -> person.toInterviewer(Ids.next()))
                .toList();
        return ScheduledInterview.plan(identity, new Appointment(round.kind(), round.period(), interviewers));
    }

    private static @Nullable Referrer referrer(ImportedOpportunity imported) {
        ImportedOpportunity.Recommender recommender = imported.referrer();
        return recommender == null ? null : new Referrer(Ids.next(), recommender.name(), recommender.email());
    }
}
