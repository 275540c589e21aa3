package io.followthrough.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an answer always has: the components of its record that are not {@code @Nullable}, as null is never written, and
 * no list where empty ones are not written either.
 * Schemas that requests use too keep what they say; what must be sent is said by the constraints.
 */
final class RequiredFields {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDED = DotName.createSimple(JsonInclude.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private final Map<String, Schema> schemas;
    private final IndexView classes;

    RequiredFields(OpenAPI document, IndexView classes) {
        this.schemas = document.getComponents().getSchemas();
        this.classes = classes;
    }

    void describe(List<Operation> operations) {
        SchemaReferences references = new SchemaReferences(schemas);
        Set<String> answered = new TreeSet<>();
        Set<String> sent = new HashSet<>();
        for (Operation operation : operations) {
            answered.addAll(references.ofAnswers(operation));
            sent.addAll(references.ofBody(operation));
        }
        answered.removeAll(sent);
        answered.forEach(name -> describe(name, schemas.get(name)));
    }

    /** A name may be that of several records with the same fields; only what each of them always has is required. */
    private void describe(String name, @Nullable Schema schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        Set<String> properties = schema.getProperties().keySet();
        classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> SchemaNames.mayBe(name, type) || name.startsWith("Page") && isPage(type))
                .filter(type -> fields(type)
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(properties))
                .map(this::required)
                .reduce((first, second) -> {
                    first.retainAll(second);
                    return first;
                })
                .filter(required -> !required.isEmpty())
                .ifPresent(required -> schema.setRequired(List.copyOf(required)));
    }

    private Set<String> required(ClassInfo type) {
        Set<String> required = new TreeSet<>();
        fields(type)
                .filter(field -> !isNullable(field.type()) && !(leavesOutEmpty(type) && isList(field.type())))
                .map(RecordComponentInfo::name)
                .forEach(required::add);
        return required;
    }

    /** An unwrapped record's components stand among those of the record that has it. */
    private Stream<RecordComponentInfo> fields(ClassInfo type) {
        return type.unsortedRecordComponents().stream()
                .flatMap(component -> component.field().hasAnnotation(UNWRAPPED)
                        ? Optional.ofNullable(
                                        classes.getClassByName(component.type().name()))
                                .stream()
                                .flatMap(this::fields)
                        : Stream.of(component));
    }

    private static boolean isNullable(Type type) {
        return type.hasAnnotation(NULLABLE);
    }

    private static boolean leavesOutEmpty(ClassInfo type) {
        AnnotationInstance included = type.declaredAnnotation(INCLUDED);
        return included != null
                && included.value() != null
                && included.value().asEnum().equals(JsonInclude.Include.NON_EMPTY.name());
    }

    private static boolean isList(Type type) {
        return type.name().toString().equals(List.class.getName());
    }

    private static boolean isPage(ClassInfo type) {
        return type.name().toString().equals("io.followthrough.platform.web.Page");
    }
}
