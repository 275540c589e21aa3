package io.followthrough.timing.promise;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.Invitation;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.facts.round.ScheduledInterview;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity to which things happen, as both sides see it: whoever keeps the ledger is told of each as it happens, whoever
 * plans knows the facts that are left of it.
 */
final class PlayedOpportunity {

    private static final UUID OPPORTUNITY = id("opportunity");

    private Instant now = Instant.EPOCH;
    private @Nullable ZoneId candidateZone;
    private OpportunityFacts facts = OpportunityFacts.unknown(OPPORTUNITY);
    private PromiseLedger ledger = PromiseLedger.EMPTY;
    private final List<Word> words = new ArrayList<>();
    private final Map<UUID, Word> outcomes = new LinkedHashMap<>();
    private @Nullable ScheduledInterview round;
    private int ids;

    /** What happens next happens then. */
    void at(Instant moment) {
        now = moment;
    }

    /** One hour from then on. */
    void round(String startsAt, String zone) {
        scheduled(Instant.parse(startsAt), ZoneId.of(zone));
    }

    void imported(String startsAt, String zone) {
        scheduled(LocalDateTime.parse(startsAt).atZone(ZoneId.of(zone)).toInstant(), ZoneId.of(zone));
    }

    private void scheduled(Instant startsAt, ZoneId zone) {
        round = new ScheduledInterview(nextId(), new InterviewEnd(startsAt.plus(Duration.ofHours(1)), zone));
        Word word = Word.invitation(round.interviewId(), now, startsAt);
        says(word);
        facts = facts.withRound(round)
                .withEmployer(facts.employer().inviting(new Invitation(round.interviewId(), word.at())));
    }

    /** The last round was held: what it was reported to have promised. */
    void completed(@Nullable String decisionDate, String... materials) {
        ScheduledInterview held = round();
        facts = facts.withRound(new CompletedInterview(held.interviewId(), held.end(), List.of(), null, now));
        ledger = ledger.reckoned(clocks(), now);
        if (decisionDate != null) {
            said(LocalDate.parse(decisionDate), held.end().at());
        }
        Stream.of(materials)
                .forEach(date -> material(LocalDate.parse(date), held.end().at(), held));
        Instant closedAt = facts.employer().dealings().closedAt();
        if (closedAt != null) {
            ledger = ledger.closed(closedAt);
        }
    }

    void roundOutcome(InterviewOutcome outcome) {
        CompletedInterview held = facts.latestCompleted().orElseThrow();
        if (held.result() != null && held.result().outcome() == outcome) {
            return;
        }
        InterviewResult result = new InterviewResult(outcome, now);
        facts = facts.withRound(
                new CompletedInterview(held.interviewId(), held.end(), held.interviewers(), result, held.reportedAt()));
        concludes(held.interviewId(), Word.outcome(held.interviewId(), result));
    }

    boolean isAnswered() {
        return facts.employer().dealings().concludedAt() != null;
    }

    boolean roundIsAnswered() {
        return facts.latestCompleted()
                .map(CompletedInterview::result)
                .filter(result -> result.outcome().isResponse())
                .isPresent();
    }

    /** A date that was broken was said once more: it is no promise of its own, though an answer told later may have kept the first. */
    boolean saysBrokenDateAgain() {
        return ledger.statements().values().stream()
                .filter(statement -> statement.replacedAt() != null)
                .anyMatch(statement -> Stream.ofNullable(statement.deadline())
                        .anyMatch(deadline -> deadline.hasPassed(statement.statedAt())));
    }

    void outcome(OpportunityOutcome outcome) {
        OpportunityResult known = facts.employer().result();
        if (known != null && known.outcome() == outcome) {
            return;
        }
        OpportunityResult result = new OpportunityResult(outcome, now);
        facts = facts.withEmployer(facts.employer().withResult(result));
        concludes(OPPORTUNITY, Word.outcome(OPPORTUNITY, result));
        ledger = outcome.closes() ? ledger.closed(now) : ledger.reopened();
    }

    void reopen() {
        if (!isClosed()) {
            return;
        }
        facts = facts.withEmployer(facts.employer().withResult(null));
        outcomes.remove(OPPORTUNITY);
        ledger = ledger.reopened();
    }

    void timeline(String date) {
        if (isClosed()) {
            return;
        }
        said(LocalDate.parse(date), now);
    }

    void noTimeline() {
        if (isClosed() || facts.employer().decisionDate() == null) {
            return;
        }
        said(null, now);
    }

    void answered() {
        answeredAt(now.toString());
    }

    /** Nothing that is still to come. */
    void answeredAt(String receivedAt) {
        Word word = Word.response(nextId(), Instant.parse(receivedAt));
        if (word.at().isAfter(now)) {
            return;
        }
        says(word);
        facts = facts.withEmployer(facts.employer().responding(word.at()));
    }

    void material(String date) {
        if (isClosed()) {
            return;
        }
        material(LocalDate.parse(date), now, null);
    }

    /** What was promised first. */
    void sent() {
        Material owed = facts.owed().materials().get(0);
        if (owed.sentAt() != null) {
            return;
        }
        facts = facts.withOwed(facts.owed()
                .withMaterial(new Material(
                        owed.materialId(), owed.interviewId(), owed.promisedFor(), owed.promisedAt(), now)));
        OwedMaterial entry = Objects.requireNonNull(ledger.materials().get(owed.materialId()));
        enter(owed.materialId(), new OwedMaterial(entry.deadline(), entry.inRound(), now, entry.releasedAt()));
    }

    void livesIn(String zone) {
        candidateZone = ZoneId.of(zone);
        ledger = ledger.reckoned(clocks(), now);
    }

    /** What the ledger reads as broken. */
    List<String> brokenByLedger() {
        Stream<String> theirs = ledger.statements().values().stream()
                .filter(statement -> statement
                        .stateAt(now)
                        .filter(PromiseState.BROKEN::equals)
                        .isPresent())
                .map(statement -> text(Promisor.EMPLOYER, statement.deadline()));
        Stream<String> ours = ledger.materials().values().stream()
                .filter(material -> material.stateAt(now)
                        .filter(PromiseState.BROKEN::equals)
                        .isPresent())
                .map(material -> text(Promisor.CANDIDATE, material.deadline()));
        return Stream.concat(theirs, ours).sorted().toList();
    }

    /** What is broken by the facts that are left; a date that was broken and is said again is one promise. */
    List<String> brokenByFacts() {
        Map<String, String> broken = new LinkedHashMap<>();
        StandingPromises.of(facts(), ZoneLaw.OF_THE_JVM).stream()
                .filter(promise -> !promise.breaksAt().isAfter(now))
                .forEach(promise -> broken.put(
                        promise.key(), promise.promisor() + " " + promise.promisedFor() + " " + promise.breaksAt()));
        return broken.values().stream().sorted().toList();
    }

    private void said(@Nullable LocalDate date, Instant statedAt) {
        DecisionDate standing = facts.employer().decisionDate();
        boolean repeated = date != null && standing != null && date.equals(standing.date());
        Deadline deadline = date == null ? null : Deadline.ofDecision(date, clocks().ofDecision());
        EmployerFacts employer = facts.employer().deciding(date == null ? null : new DecisionDate(date, statedAt), now);
        UUID id = nextId();
        ledger = ledger.stated(
                new PromiseLedger.Said(id, EmployerStatement.said(deadline, statedAt), repeated, Set.of()),
                allWords(),
                now);
        facts = facts.withEmployer(employer);
        now = now.plusMillis(1);
    }

    private void material(LocalDate date, Instant promisedAt, @Nullable ScheduledInterview in) {
        UUID id = nextId();
        UUID roundId = in == null ? null : in.interviewId();
        facts = facts.withOwed(facts.owed().withMaterial(new Material(id, roundId, date, promisedAt, null)));
        WallClock clock = in == null ? clocks().ofMaterial() : in.end().clock(ZoneLaw.OF_THE_JVM);
        enter(id, new OwedMaterial(Deadline.ofMaterial(date, clock), in != null, null, null));
    }

    private void enter(UUID id, OwedMaterial material) {
        Map<UUID, OwedMaterial> materials = new LinkedHashMap<>(ledger.materials());
        materials.put(id, material);
        ledger = new PromiseLedger(ledger.statements(), materials);
    }

    private void says(Word word) {
        words.add(word);
        ledger = ledger.answered(List.of(word));
    }

    /** Another outcome takes the place of the one before. */
    private void concludes(UUID origin, Optional<Word> word) {
        outcomes.remove(origin);
        word.ifPresent(said -> outcomes.put(origin, said));
        ledger =
                word.map(said -> ledger.answered(List.of(said))).orElseGet(() -> ledger.unanswered(origin, allWords()));
    }

    private List<Word> allWords() {
        return Stream.concat(words.stream(), outcomes.values().stream()).toList();
    }

    private boolean isClosed() {
        return facts.employer().dealings().closedAt() != null;
    }

    private ScheduledInterview round() {
        if (round == null) {
            throw new IllegalStateException("no round was planned");
        }
        return round;
    }

    private Clocks clocks() {
        return Clocks.of(facts(), ZoneLaw.OF_THE_JVM);
    }

    private Facts facts() {
        return new Facts(
                new CandidateFacts("candidate", candidateZone, null, false, SearchFacts.after(List.of())), facts);
    }

    private UUID nextId() {
        ids++;
        return id(Integer.toString(ids));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Promisor promisor, @Nullable Deadline deadline) {
        return deadline == null ? promisor + " no date" : promisor + " " + deadline.date() + " " + deadline.at();
    }
}
