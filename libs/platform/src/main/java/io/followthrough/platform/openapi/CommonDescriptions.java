package io.followthrough.platform.openapi;

import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.FilterUtil;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what the platform does for it: the problems that it may answer with, the headers of
 * idempotency, of concurrent changes, of what was created and of the events that are told and awaited.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CommonDescriptions implements OASFilter {

    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String AFTER_EVENT = "AfterEvent";
    private static final String PREFER = "Prefer";
    private static final String EVENT_ID = "EventId";
    private static final String REPLAYED = "IdempotencyReplayed";
    private static final String IF_MATCH = "If-Match";
    private static final int LONGEST_KEY = 255;
    private static final String EXAMPLE = "\"01936f2a-7c1e-7d3b-9a40-5e8f6b2c1d00\";source=\"/some-service\"";

    private final IndexView classes;
    private final DeclaredOperations declared;

    /** @param classes those of the service: they tell which operations have nothing to repeat, and what is never null */
    public CommonDescriptions(IndexView classes) {
        this.classes = classes;
        this.declared = new DeclaredOperations(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        describeSchemas(document);
        Components components = document.getComponents();
        ProblemAnswers.describe(components);
        components.addParameter(IDEMPOTENCY_KEY, idempotencyKey());
        components.addParameter(AFTER_EVENT, afterEvent());
        components.addParameter(PREFER, prefer());
        components.addHeader(EVENT_ID, eventId());
        components.addHeader(REPLAYED, replayed());
        RateLimitHeaders.describe(components);
        new FieldDescriptions(new Descriptions(Thread.currentThread().getContextClassLoader())).describe(document);
        new RequiredFields(document, classes)
                .describe(document.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    boolean changing =
                            method != PathItem.HttpMethod.GET && !declared.changesNothing(operation.getOperationId());
                    boolean keyed = method == PathItem.HttpMethod.POST
                            && changing
                            && !declared.keyedByItem(operation.getOperationId());
                    DescribedOperation described = new DescribedOperation(path, method, operation, keyed);
                    if (keyed) {
                        described
                                .successes()
                                .forEach(answer -> answer.addHeader(Idempotent.REPLAYED, reference(REPLAYED)));
                    }
                    described.successes().forEach(RateLimitHeaders::addTo);
                    if (changing) {
                        described
                                .successes()
                                .forEach(answer -> answer.addHeader(EventMark.EVENT_ID, reference(EVENT_ID)));
                    }
                    describe(described);
                    described.mergePatch(components).ifPresent(MergePatchFields::describe);
                }));
    }

    private void describeSchemas(OpenAPI document) {
        new SchemaNames(classes).settle(document);
        FilterUtil.applyFilter(new WholePatterns(), document);
        new ConstrainedFormats(classes).describe(document.getComponents().getSchemas());
    }

    private void describe(DescribedOperation operation) {
        if (operation.keyed()) {
            operation.operation().addParameter(OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
        }
        operation.operation().addParameter(OASFactory.createParameter().ref(AFTER_EVENT));
        operation.operation().addParameter(OASFactory.createParameter().ref(PREFER));
        operation.headerParameter(IF_MATCH).ifPresent(ifMatch -> describeIfMatch(operation, ifMatch));
        declared.status(operation.operation().getOperationId()).ifPresent(operation::answersWith);
        APIResponse created = operation.answer("201");
        if (created != null) {
            created.addHeader("Location", location());
        }
        if (declared.answersVersion(operation.operation().getOperationId())) {
            Stream.of("200", "201", "202")
                    .map(operation::answer)
                    .filter(answer -> answer != null)
                    .forEach(answer -> answer.addHeader("ETag", entityTag()));
        }
        ProblemAnswers.addTo(operation);
    }

    private static void describeIfMatch(DescribedOperation operation, Parameter ifMatch) {
        ifMatch.setRequired(operation.method() == PathItem.HttpMethod.PUT);
        if (ifMatch.getDescription() == null) {
            ifMatch.setDescription("The ETag of what was read; * changes whatever stands.");
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes the request repeatable for 24 hours: repeated with the same key and body, it has no"
                                + " second effect and gets the same answer; members of JSON may change their order. Where nothing took effect, no answer is kept.")
                .schema(text().maxLength(LONGEST_KEY).pattern("^[!-~]+$"));
    }

    private static Parameter afterEvent() {
        return OASFactory.createParameter()
                .name("After-Event")
                .in(Parameter.In.HEADER)
                .description("Events, as Event-Id named them, that this service is to have read before it looks at the"
                        + " request (RFC 9651, a list). If it has not in time, the answer is 503 of type not-yet; if it"
                        + " could not apply one, 409 of type event-not-applied.")
                .schema(text().example(EXAMPLE));
    }

    private static Parameter prefer() {
        return OASFactory.createParameter()
                .name("Prefer")
                .in(Parameter.In.HEADER)
                .description(
                        "For how many seconds the request may wait for After-Event (RFC 7240): 5 if it does not say,"
                                + " at most 20. Preference-Applied says what was granted.")
                .schema(text().example("wait=10"));
    }

    private static Header eventId() {
        return OASFactory.createHeader()
                .description("The last event that the request told (RFC 9651), for After-Event of requests to the other"
                        + " services; absent when it changed nothing")
                .schema(text().example(EXAMPLE));
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("`true` when this answer went out before, to the first request with this Idempotency-Key;"
                        + " absent otherwise")
                .schema(text().addEnumeration("true"));
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref(name);
    }

    private static Header location() {
        return OASFactory.createHeader().description("Where it can be read").schema(text().format("uri-reference"));
    }

    private static Header entityTag() {
        return OASFactory.createHeader()
                .description("The version, for If-Match and If-None-Match")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
