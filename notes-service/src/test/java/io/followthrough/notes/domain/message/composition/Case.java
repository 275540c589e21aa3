package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.Course;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.domain.message.lint.LintContext;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A candidate who was interviewed at Nordlicht Energie in Berlin on Thursday 5 November 2026, and what is known of it: to be
 * varied step by step.
 */
public final class Case {

    private static final Instant ENDED = Instant.parse("2026-11-05T15:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID OPPORTUNITY = new UUID(1, 1);
    private static final UUID ROUND = new UUID(1, 2);
    private static final UUID REFERRER = new UUID(1, 3);
    private static final UUID REFERENCE = new UUID(1, 4);

    private final List<Interviewer> panel = new ArrayList<>();
    private final List<Observation> notes = new ArrayList<>();
    private final List<PromisedMaterial> materials = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Instant> followUps = new ArrayList<>();
    private DebriefContent rest = DebriefContent.EMPTY;
    private Course.Form form = Course.Form.ONSITE;
    private String employer = "Nordlicht Energie";
    private String role = "Data Engineer";
    private @Nullable String sender = "Lea Novak";
    private @Nullable DecisionDate decision;
    private KnownOpportunity.@Nullable Outcome outcome;
    private String language = "en";
    private String supporter = "Ada Nowak";
    private @Nullable String supporterGreeted;
    private LintContext.Secrets elsewhere = LintContext.Secrets.NONE;

    public static Case with(String... people) {
        Case one = new Case();
        for (String name : people) {
            one.panel.add(new Interviewer(new UUID(2, one.panel.size()), name, null, true));
        }
        return one;
    }

    /** The first one is greeted otherwise than by name. */
    public Case greeting(String greetingName) {
        Interviewer first = panel.get(0);
        panel.set(0, new Interviewer(first.id(), first.name(), first.title(), greetingName, first.met()));
        return this;
    }

    public static UUID seat(int at) {
        return new UUID(2, at);
    }

    public Case in(String tag) {
        language = tag;
        return this;
    }

    public Case byPhone() {
        form = Course.Form.PHONE;
        return this;
    }

    public Case at(String company, String position) {
        employer = company;
        role = position;
        return this;
    }

    public Case unsigned() {
        sender = null;
        return this;
    }

    public Case knowing(String name) {
        supporter = name;
        return this;
    }

    /** Whoever helped, and whoever speaks for the candidate, is greeted otherwise than by name. */
    public Case greetingSupporters(String greetingName) {
        supporterGreeted = greetingName;
        return this;
    }

    /** In the course of another hiring process. */
    public Case writingElsewhere(DebriefContent debrief) {
        elsewhere = LintContext.Secrets.of(List.of(debrief), List.of());
        return this;
    }

    public Case decidingBy(String date) {
        decision = new DecisionDate(LocalDate.parse(date), ENDED);
        return this;
    }

    /** The employer names another date, after the first follow-up. */
    public Case movingTo(String date) {
        decision = new DecisionDate(LocalDate.parse(date), Instant.parse("2026-11-18T09:00:00Z"));
        return this;
    }

    public Case ending(KnownOpportunity.@Nullable Outcome how) {
        outcome = how;
        return this;
    }

    public Case noting(Observation.Kind kind, String text) {
        notes.add(new Observation(kind, text, null));
        return this;
    }

    public Case noting(Observation.Kind kind, String text, int about) {
        notes.add(new Observation(kind, text, seat(about)));
        return this;
    }

    public Case quoting(Observation.Kind kind, String text) {
        notes.add(new Observation(kind, text, null, true));
        return this;
    }

    public Case mentioning(String text) {
        return noting(Observation.Kind.TO_MENTION, text);
    }

    public Case mentioning(String text, int about) {
        return noting(Observation.Kind.TO_MENTION, text, about);
    }

    public Case alsoWriting(DebriefContent others) {
        rest = others;
        return this;
    }

    public Case owing(String material) {
        materials.add(
                new PromisedMaterial(new UUID(3, materials.size()), material, LocalDate.parse("2026-11-09"), false));
        return this;
    }

    public Case delivering(String material) {
        materials.add(
                new PromisedMaterial(new UUID(3, materials.size()), material, LocalDate.parse("2026-11-09"), true));
        return this;
    }

    /** A follow-up went out on Monday 16 November. */
    public Case havingFollowedUp(String body) {
        Instant sentAt = Instant.parse("2026-11-16T09:00:00Z");
        followUps.add(sentAt);
        messages.add(message(Message.Kind.FOLLOW_UP, Message.Channel.EMAIL, seat(0), body, sentAt));
        return this;
    }

    /** A thank-you to another member of the panel stands beside it. */
    public Case beside(int seat, String body) {
        messages.add(message(Message.Kind.THANK_YOU, Message.Channel.EMAIL, seat(seat), body, null));
        return this;
    }

    public MessageContext context(Message.Kind kind, int seat) {
        return MessageContext.of(known(), kind, subject(kind, seat));
    }

    public Draft draft(Message.Kind kind, Message.Channel channel, int seat, @Nullable String highlight) {
        return Draft.compose(new Draft.Wanted(kind, channel, highlight), context(kind, seat), ZoneLaw.OF_THE_JVM);
    }

    public List<Finding> findings(
            Message.Kind kind, Message.Channel channel, int seat, @Nullable String highlight, String body) {
        return Lint.of(body, context(kind, seat).judging(kind, channel, highlight, new UUID(9, 9)));
    }

    public Known known() {
        KnownOpportunity opened = KnownOpportunity.opened(
                OPPORTUNITY,
                "cand-1",
                new KnownOpportunity.Details(
                        employer,
                        role,
                        null,
                        new KnownOpportunity.Referrer(REFERRER, supporter, supporterGreeted),
                        language));
        KnownOpportunity opportunity = opened.saying(opened.said().correcting(decision))
                .withOutcome(outcome, Instant.parse("2026-11-20T09:00:00Z"));
        KnownInterview round = new KnownInterview(
                ROUND,
                OPPORTUNITY,
                "cand-1",
                KnownInterview.State.COMPLETED,
                ENDED.minusSeconds(3600),
                ENDED,
                ZoneId.of("Europe/Berlin"),
                panel,
                Course.of(form));
        DebriefContent debrief = new DebriefContent(
                rest.selfRating(),
                rest.wentWell(),
                rest.wentBadly(),
                rest.doDifferently(),
                rest.lessons(),
                rest.questions(),
                Stream.concat(notes.stream(), rest.observations().stream()).toList());
        return new Known(
                opportunity,
                List.of(round),
                new Known.Notes(Map.of(ROUND, debrief), Evaluation.EMPTY, elsewhere),
                new Sender(sender, materials),
                List.of(new KnownReference(REFERENCE, OPPORTUNITY, "cand-1", supporter, supporterGreeted)),
                messages,
                FollowUpState.of(opportunity, List.of(round), followUps, 2, ZoneLaw.OF_THE_JVM, NOW),
                language);
    }

    private static Message.Subject subject(Message.Kind kind, int seat) {
        return switch (kind) {
            case THANK_YOU, FOLLOW_UP, CONNECT -> new Message.Subject(OPPORTUNITY, ROUND, seat < 0 ? null : seat(seat));
            case REFERRER_THANKS -> new Message.Subject(OPPORTUNITY, ROUND, REFERRER);
            case REFERENCE_BRIEF -> new Message.Subject(OPPORTUNITY, ROUND, REFERENCE);
        };
    }

    private static Message message(
            Message.Kind kind, Message.Channel channel, UUID person, String body, @Nullable Instant sentAt) {
        return new Message(
                new UUID(4, person.getLeastSignificantBits()),
                0,
                "cand-1",
                new Message.Subject(OPPORTUNITY, ROUND, person),
                kind,
                channel,
                Message.Text.typed(body, List.of(), null),
                null,
                ENDED,
                sentAt,
                null);
    }
}
