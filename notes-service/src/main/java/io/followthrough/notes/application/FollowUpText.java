package io.followthrough.notes.application;

import io.followthrough.notes.domain.FollowUpDraft;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words around what a follow-up draft says. */
@ApplicationScoped
class FollowUpText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final Template template;

    FollowUpText(@Location("follow-up.txt") Template template) {
        this.template = template;
    }

    String of(FollowUpDraft draft) {
        return template.data("draft", draft)
                .data("interviewDay", DAY.format(draft.interviewDate()))
                .data("decisionDay", day(draft.decisionDate()))
                .render()
                .strip();
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
