package io.followthrough.interview.api;

import io.followthrough.interview.domain.RefusedException;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.ProblemMappers;
import io.followthrough.platform.problem.Violation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How the domain's refusals are answered. */
public class RefusalMapper {

    @ServerExceptionMapper
    Response refused(RefusedException refused, UriInfo uri) {
        return ProblemMappers.answer(problem(refused), uri);
    }

    /** A failure that is the domain's refusal, as it is answered; any other as it is. */
    public static Throwable answered(Throwable failure) {
        return failure instanceof RefusedException refused ? problem(refused) : failure;
    }

    private static ProblemException problem(RefusedException refused) {
        ProblemKind kind = kindOf(refused);
        return new ProblemException(
                kind,
                refused.detail(),
                refused.refusal().rule(),
                kind == ProblemKind.CONFLICT || kind == ProblemKind.LIMIT_REACHED
                        ? List.of()
                        : List.of(new Violation(refused.field(), refused.detail())));
    }

    private static ProblemKind kindOf(RefusedException refused) {
        return switch (refused.refusal()) {
            case END_NOT_AFTER_START, LONGER_THAN_A_DAY, UNKNOWN_TIME_ZONE, UNKNOWN_REGION, NOT_A_WEB_ADDRESS ->
                ProblemKind.INVALID_REQUEST;
            case ALREADY_COMPLETED,
                    CANCELLED,
                    VOIDED,
                    NOT_COMPLETED,
                    PANEL_COMPLETED,
                    OUTCOME_STANDS,
                    OPPORTUNITY_CLOSED,
                    OPPORTUNITY_OPEN,
                    ALREADY_SENT -> ProblemKind.CONFLICT;
            case EXPIRED_ALREADY,
                    ENDED_IN_THE_FUTURE,
                    ENDED_BEFORE_IT_STARTED,
                    DECISION_BEFORE_INTERVIEW,
                    INTERVIEWER_UNKNOWN,
                    IN_THE_FUTURE -> ProblemKind.BROKEN_RULE;
            case LIMIT_REACHED -> ProblemKind.LIMIT_REACHED;
        };
    }
}
