package io.followthrough.platform.openapi;

import io.followthrough.platform.problem.Problem;
import io.followthrough.platform.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problems that operations answer with, described once and referred to by each operation to which they apply. */
final class ProblemAnswers {

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    private static final Set<ProblemKind> PASSING = Set.of(ProblemKind.TOO_MANY_REQUESTS, ProblemKind.UNAVAILABLE);

    private ProblemAnswers() {}

    static void describe(Components components) {
        components.addSchema(VIOLATION, violation());
        components.addSchema(PROBLEM, problem());
        for (ProblemKind kind : ProblemKind.values()) {
            if (isCommon(kind)) {
                components.addResponse(name(kind), answer(kind));
            }
        }
    }

    static void addTo(DescribedOperation described) {
        if (described.operation().getResponses() == null) {
            described.operation().setResponses(OASFactory.createAPIResponses());
        }
        for (ProblemKind kind : applying(described)) {
            described
                    .operation()
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(kind.status()),
                            OASFactory.createAPIResponse().ref(name(kind)));
        }
        APIResponses answers = described.operation().getResponses();
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    private static List<ProblemKind> applying(DescribedOperation operation) {
        List<ProblemKind> kinds = new ArrayList<>(List.of(
                ProblemKind.INVALID_REQUEST, ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN, ProblemKind.CONFLICT));
        addIf(operation.namesSomething(), kinds, ProblemKind.NOT_FOUND);
        boolean conditional = operation.headerParameter("If-Match").isPresent();
        addIf(conditional, kinds, ProblemKind.STALE);
        addIf(operation.hasBody(), kinds, ProblemKind.REQUEST_TIMEOUT);
        addIf(operation.hasBody(), kinds, ProblemKind.TOO_LARGE);
        addIf(operation.hasBody(), kinds, ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        kinds.add(ProblemKind.WRONG_CELL);
        addIf(operation.hasBody() || operation.keyed(), kinds, ProblemKind.BROKEN_RULE);
        addIf(conditional && operation.method() == PathItem.HttpMethod.PUT, kinds, ProblemKind.PRECONDITION_REQUIRED);
        kinds.add(ProblemKind.TOO_MANY_REQUESTS);
        kinds.add(ProblemKind.UNAVAILABLE);
        return kinds;
    }

    private static void addIf(boolean applies, List<ProblemKind> kinds, ProblemKind kind) {
        if (applies) {
            kinds.add(kind);
        }
    }

    /** What operations have in common; the rest shares the status of another, or is about requests that reach none. */
    private static boolean isCommon(ProblemKind kind) {
        return switch (kind) {
            case INVALID_REQUEST,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    NOT_FOUND,
                    REQUEST_TIMEOUT,
                    CONFLICT,
                    STALE,
                    TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    WRONG_CELL,
                    BROKEN_RULE,
                    PRECONDITION_REQUIRED,
                    TOO_MANY_REQUESTS,
                    UNAVAILABLE -> true;
            case LIMIT_REACHED,
                    EVENT_NOT_APPLIED,
                    IDEMPOTENCY_IN_PROGRESS,
                    IDEMPOTENCY_KEY_REUSED,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    URI_TOO_LONG,
                    EXPECTATION_FAILED,
                    HEADERS_TOO_LARGE,
                    INTERNAL_ERROR,
                    NOT_YET -> false;
        };
    }

    private static APIResponse answer(ProblemKind kind) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(alike(kind).map(ProblemKind::title).collect(Collectors.joining(", or: ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problemOf(kind)));
        if (kind != ProblemKind.UNAUTHENTICATED) {
            RateLimitHeaders.addTo(answer);
        }
        return PASSING.contains(kind) ? answer.addHeader("Retry-After", retryAfter()) : answer;
    }

    /** Those that an operation answers with one status. */
    private static Stream<ProblemKind> alike(ProblemKind kind) {
        return Arrays.stream(ProblemKind.values()).filter(other -> other.status() == kind.status());
    }

    private static MediaType problemOf(ProblemKind kind) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        if (alike(kind).count() == 1) {
            return problem.example(example(kind));
        }
        alike(kind)
                .forEach(other -> problem.addExample(
                        name(other), OASFactory.createExample().value(example(other))));
        return problem;
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("In so many seconds it may be tried again")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }

    private static Map<String, Object> example(ProblemKind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", kind.type());
        example.put("title", kind.title());
        example.put("status", kind.status());
        if (kind == ProblemKind.BROKEN_RULE) {
            example.put("rule", "R21");
        }
        if (kind == ProblemKind.INVALID_REQUEST) {
            example.put("violations", List.of(new TreeMap<>(Map.of("field", "endsAt", "message", "must not be null"))));
        }
        return example;
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("An RFC 9457 problem")
                .addRequired("status")
                .addRequired("title")
                .addRequired("type")
                .addProperty("type", text("What kind of problem it is; stable").format("uri"))
                .addProperty("title", text("The kind in words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The status of the answer"))
                .addProperty("detail", text("What happened this time; absent if the title says all"))
                .addProperty("instance", text("The request's path; absent where it may not be repeated"))
                .addProperty("rule", text("The code of the broken rule, such as R27; absent if none was broken"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("What is wrong with which field; absent if no field is")
                                .items(OASFactory.createSchema().ref(VIOLATION)));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addRequired("field")
                .addRequired("message")
                .addProperty("field", text("Which field, by its path"))
                .addProperty("message", text("What is wrong with it"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    /** {@code BROKEN_RULE} is called {@code BrokenRule}. */
    private static String name(ProblemKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
