package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a message as a careful friend would before it is sent: the same text and notes, the same findings. */
public final class Lint {

    private static final Comparator<Finding> ERRORS_FIRST = Comparator.comparing(Finding::severity);

    private Lint() {}

    /** The findings, errors first, each with its rule; none when there is nothing to say. Throws for no text. */
    public static List<Finding> of(String body, LintContext context) {
        NoteText text = new NoteText(body);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(LengthRule.of(text));
        findings.addAll(GreetingRule.of(text, context.addressee()));
        findings.addAll(SocialMediaRule.of(text, context.kind()));
        findings.addAll(ofKind(text, context));
        findings.addAll(LikenessRule.of(text, context.otherNotes()));
        findings.sort(ERRORS_FIRST);
        return List.copyOf(findings);
    }

    private static List<Finding> ofKind(NoteText text, LintContext context) {
        return switch (context.kind()) {
            case THANK_YOU -> thankYou(text, context);
            case FOLLOW_UP -> followUp(text, context);
            case REFERRER_THANKS -> PurposeRule.thanksTheReferrer(text);
            case REFERENCE_BRIEF -> PurposeRule.warnsTheReference(text);
            case CONNECT -> List.of();
        };
    }

    private static List<Finding> thankYou(NoteText text, LintContext context) {
        List<Finding> findings = new ArrayList<>(SpecificsRule.of(text, context));
        findings.addAll(ThanksRule.of(text, context.position()));
        findings.addAll(QuestionsRule.of(text));
        return findings;
    }

    private static List<Finding> followUp(NoteText text, LintContext context) {
        List<Finding> findings = new ArrayList<>(SpecificsRule.of(text, context));
        findings.addAll(PurposeRule.asksForTheStatus(text));
        findings.addAll(QuestionsRule.of(text));
        return findings;
    }

    /** Whether the body names something of that interview (R13); of use to whoever wonders what a contact adds. */
    public static boolean isSpecific(List<Finding> findings, Message.Kind kind) {
        boolean judged = kind == Message.Kind.THANK_YOU || kind == Message.Kind.FOLLOW_UP;
        return judged && findings.stream().noneMatch(finding -> finding.rule().equals(SpecificsRule.CODE));
    }
}
