package io.followthrough.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what the platform does for it: the problems that it may answer with, the headers of
 * idempotency, of concurrent changes and of what was created.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CommonDescriptions implements OASFilter {

    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String IF_MATCH = "If-Match";
    private static final int LONGEST_KEY = 255;

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
        new SchemaNames(classes).settle(document);
        Components components = document.getComponents();
        ProblemAnswers.describe(components);
        components.addParameter(IDEMPOTENCY_KEY, idempotencyKey());
        new RequiredFields(document, classes)
                .describe(document.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    boolean keyed =
                            method == PathItem.HttpMethod.POST && !declared.changesNothing(operation.getOperationId());
                    DescribedOperation described = new DescribedOperation(path, method, operation, keyed);
                    describe(described);
                    described.mergePatch(components).ifPresent(MergePatchFields::describe);
                }));
    }

    private void describe(DescribedOperation operation) {
        if (operation.keyed()) {
            operation.operation().addParameter(OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
        }
        operation.headerParameter(IF_MATCH).ifPresent(ifMatch -> describeIfMatch(operation, ifMatch));
        declared.status(operation.operation().getOperationId()).ifPresent(operation::answersWith);
        Stream.of("201", "202")
                .map(operation::answer)
                .filter(answer -> answer != null)
                .forEach(answer -> answer.addHeader("Location", location()));
        if (declared.answersHeaders(operation.operation().getOperationId())) {
            Stream.of("200", "201")
                    .map(operation::answer)
                    .filter(answer -> answer != null)
                    .forEach(answer -> answer.addHeader("ETag", entityTag()));
        }
        ProblemAnswers.addTo(operation);
    }

    private static void describeIfMatch(DescribedOperation operation, Parameter ifMatch) {
        ifMatch.setRequired(operation.method() == PathItem.HttpMethod.PUT);
        ifMatch.setDescription("The ETag of what was read; * changes whatever stands.");
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Makes the request repeatable for 24 hours: repeated with the same key and body, it has no"
                        + " second effect and gets the same answer. Where nothing took effect, no answer is kept.")
                .schema(text().maxLength(LONGEST_KEY).pattern("^[!-~]+$"));
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
