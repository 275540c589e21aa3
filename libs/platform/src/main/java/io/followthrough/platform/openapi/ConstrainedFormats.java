package io.followthrough.platform.openapi;

import jakarta.validation.constraints.Email;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The formats that constraints ask for; those who derive schemas from types pass over them. */
final class ConstrainedFormats {

    private final IndexView classes;

    ConstrainedFormats(IndexView classes) {
        this.classes = classes;
    }

    void describe(Map<String, Schema> schemas) {
        classes.getAnnotations(Email.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(AnnotationTarget::asField)
                .forEach(field -> schemas.forEach((name, schema) -> describe(field, name, schema)));
    }

    private static void describe(FieldInfo field, String name, Schema schema) {
        if (SchemaNames.mayBe(name, field.declaringClass())
                && schema.getProperties() != null
                && schema.getProperties().containsKey(field.name())) {
            schema.getProperties().get(field.name()).setFormat("email");
        }
    }
}
