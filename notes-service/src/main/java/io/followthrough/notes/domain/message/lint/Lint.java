package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads a message as a careful friend would before it is sent: the same text and notes, the same findings. */
public final class Lint {

    private static final Comparator<Finding> ERRORS_FIRST = Comparator.comparing(Finding::severity);

    private Lint() {}

    /** The findings, errors first, each with its rule; none when there is nothing to say. Throws for no text. */
    public static List<Finding> of(String body, LintContext context) {
        NoteText text = new NoteText(body);
        List<Finding> findings = new ArrayList<>(PrivateNoteRule.of(text, context));
        findings.addAll(LengthRule.of(text, context.form().channel()));
        findings.addAll(
                context.form().channel() == Message.Channel.PHONE ? spoken(text, context) : written(text, context));
        findings.sort(ERRORS_FIRST);
        return List.copyOf(findings);
    }

    /** Whether it names something that none of those before it has named: a reason to write again (R28). */
    public static boolean givesReason(String body, LintContext context) {
        return SpecificsRule.addsSomething(new NoteText(body), context);
    }

    private static List<Finding> written(NoteText text, LintContext context) {
        List<Finding> findings = new ArrayList<>(GreetingRule.of(text, context.addressee()));
        findings.addAll(SocialMediaRule.of(text, context.kind()));
        findings.addAll(ofKind(text, context));
        findings.addAll(LikenessRule.of(text, context));
        return findings;
    }

    private static List<Finding> ofKind(NoteText text, LintContext context) {
        return switch (context.kind()) {
            case THANK_YOU -> thankYou(text, context);
            case FOLLOW_UP -> followUp(text, context);
            case REFERRER_THANKS -> PurposeRule.thanksTheReferrer(text);
            case REFERENCE_BRIEF ->
                joined(
                        context.form().decided() ? List.of() : PurposeRule.warnsTheReference(text),
                        PurposeRule.highlights(context));
            case CONNECT -> List.of();
        };
    }

    /** Points for a call greet nobody and are not compared. */
    private static List<Finding> spoken(NoteText text, LintContext context) {
        return context.kind() == Message.Kind.FOLLOW_UP
                ? joined(SpecificsRule.of(text, context), PurposeRule.asksForTheStatus(text))
                : PurposeRule.highlights(context);
    }

    private static List<Finding> thankYou(NoteText text, LintContext context) {
        boolean decided = context.form().decided();
        return joined(
                SpecificsRule.of(text, context),
                ThanksRule.of(text, context.position(), decided),
                decided ? PurposeRule.asksNoDecision(text) : List.of(),
                QuestionsRule.of(text));
    }

    private static List<Finding> followUp(NoteText text, LintContext context) {
        return joined(SpecificsRule.of(text, context), PurposeRule.asksForTheStatus(text), QuestionsRule.of(text));
    }

    @SafeVarargs
    private static List<Finding> joined(List<Finding>... findings) {
        return Arrays.stream(findings).flatMap(List::stream).toList();
    }
}
