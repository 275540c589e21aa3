package io.followthrough.interview.application.imports;

import io.followthrough.interview.domain.imports.ImportedLine;
import io.followthrough.interview.domain.imports.ImportedOpportunities;
import io.followthrough.interview.domain.imports.ImportedOpportunity;
import io.followthrough.interview.domain.imports.ImportedRound;
import io.followthrough.interview.domain.imports.LineProblem;
import io.followthrough.interview.domain.imports.OpportunityName;
import io.followthrough.interview.domain.imports.RoundLine;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.interview.store.imports.KnownRounds;
import io.followthrough.platform.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file adds to what is there: opportunities that are not open yet, and rounds that are not known yet. It knows them
 * by their lines, and makes them of the lines when these are read again.
 */
final class ImportPlan {

    /** @param line the one that opens it; 0 when it is open already */
    private record Place(UUID id, int line) {

        boolean isOpenAlready() {
            return line == 0;
        }
    }

    private final Instant now;
    private final Map<OpportunityName, Place> places = new TreeMap<>();
    private final BitSet linesOfNewRounds = new BitSet();
    private final Set<UUID> growing = new TreeSet<>();
    private final List<UUID> withNewRounds = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private int opened;
    private int rounds;

    private ImportPlan(Instant now) {
        this.now = now;
    }

    static ImportPlan of(ImportedOpportunities file, KnownRounds known, Instant now) {
        ImportPlan plan = new ImportPlan(now);
        file.inOrder().forEach(one -> plan.add(one, known));
        return plan;
    }

    /** The lines with which opportunities would have more rounds than they may, the first of each. */
    List<LineProblem> problems() {
        return problems;
    }

    /** How many opportunities and rounds are new; each becomes an event. */
    int additions() {
        return opened + linesOfNewRounds.cardinality();
    }

    /** The opportunities that were open before and get new rounds. */
    Set<UUID> growing() {
        return growing;
    }

    /** All opportunities that get new rounds. */
    List<UUID> withNewRounds() {
        return withNewRounds;
    }

    ImportReport.Opportunities opportunities() {
        return new ImportReport.Opportunities(opened, places.size() - opened);
    }

    ImportReport.Interviews interviews() {
        int scheduled = linesOfNewRounds.cardinality();
        return new ImportReport.Interviews(scheduled, rounds - scheduled);
    }

    /** What these lines add. */
    ImportBatch batch(List<ImportedLine> lines) {
        List<Opportunity> opens = new ArrayList<>();
        List<Interview> scheduled = new ArrayList<>();
        List<Interview> invitations = new ArrayList<>();
        for (ImportedLine line : lines) {
            Place place = Objects.requireNonNull(places.get(line.name()));
            if (place.line() == line.number()) {
                opens.add(Opportunity.open(
                        place.id(), line.name().candidateId(), line.position(), referrer(line.referrer()), now));
            }
            ImportedRound round = line.round();
            if (round != null && linesOfNewRounds.get(line.number())) {
                Interview interview = schedule(
                        new Interview.Identity(
                                Ids.next(), place.id(), line.name().candidateId()),
                        round);
                scheduled.add(interview);
                if (place.isOpenAlready()) {
                    invitations.add(interview);
                }
            }
        }
        return new ImportBatch(lines.size(), opens, scheduled, invitations);
    }

    private void add(ImportedOpportunity imported, KnownRounds known) {
        UUID open = known.opportunity(imported.name());
        UUID id = open == null ? Ids.next() : open;
        places.put(imported.name(), new Place(id, open == null ? imported.line() : 0));
        opened += open == null ? 1 : 0;
        rounds += imported.rounds().size();
        List<RoundLine> fresh = imported.rounds().stream()
                .filter(round -> !known.hasRound(round))
                .toList();
        fresh.forEach(round -> linesOfNewRounds.set(round.line()));
        if (!fresh.isEmpty()) {
            withNewRounds.add(id);
            if (open != null) {
                growing.add(id);
            }
        }
        int room = Math.max(0, OpportunityPart.INTERVIEWS.most() - known.rounds(id));
        if (fresh.size() > room) {
            problems.add(new LineProblem(fresh.get(room).line(), null, OpportunityPart.INTERVIEWS.refusal()));
        }
    }

    private static ScheduledInterview schedule(Interview.Identity identity, ImportedRound round) {
        List<Interviewer> interviewers = round.interviewers().stream()
                .map(person -> person.toInterviewer(Ids.next()))
                .toList();
        return ScheduledInterview.plan(identity, new Appointment(round.kind(), round.period(), interviewers));
    }

    private static @Nullable Referrer referrer(ImportedLine.@Nullable Recommender recommender) {
        return recommender == null ? null : new Referrer(Ids.next(), recommender.name(), recommender.email());
    }
}
