package io.followthrough.analytics;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A view of one type of event with a column per field that is kept, for example {@code interview_completed}. */
final class TypedView {

    private TypedView() {}

    /** The statement that makes the view, or replaces it when the schema has grown. */
    static String of(EventSchema schema) {
        String columns =
                schema.columns().entrySet().stream().map(TypedView::column).collect(Collectors.joining());
        return """
                create or replace view %s as
                select id as event_id, tenant, day, person, subject, happened_at, aggregate_version%s
                from event where type = '%s'
                """.formatted(inSnakeCase(schema.name()), columns, schema.name());
    }

    private static String column(Map.Entry<String, String> field) {
        String value = field.getValue().equals("json") ? "data->'$.%s'" : "data->>'$.%s'";
        return ",%n  cast(%s as %s) as \"%s\""
                .formatted(value.formatted(field.getKey()), field.getValue(), inSnakeCase(field.getKey()));
    }

    private static String inSnakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
