package io.followthrough.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The fields of a JSON merge patch (RFC 7396): each may be left out, and null takes it away. */
final class MergePatchFields {

    private MergePatchFields() {}

    static void describe(Schema patch) {
        patch.setRequired(null);
        Map<String, Schema> fields = new LinkedHashMap<>(patch.getProperties());
        fields.replaceAll((name, field) -> removable(field));
        patch.setProperties(fields);
    }

    private static Schema removable(Schema field) {
        if (field.getType() != null) {
            return field.getType().contains(Schema.SchemaType.NULL) ? field : field.addType(Schema.SchemaType.NULL);
        }
        return field.getAnyOf() != null ? field : orNothing(field);
    }

    private static Schema orNothing(Schema field) {
        String description = field.getDescription();
        field.setDescription(null);
        return OASFactory.createSchema()
                .description(description)
                .addAnyOf(field)
                .addAnyOf(nothing());
    }

    private static Schema nothing() {
        return OASFactory.createSchema().addType(Schema.SchemaType.NULL);
    }
}
