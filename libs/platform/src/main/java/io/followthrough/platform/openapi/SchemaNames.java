package io.followthrough.platform.openapi;

import io.smallrye.openapi.api.util.FilterUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Calls the schema of a nested type by its outer type too, where its own name is one word. Left alone, all of one simple name are numbered by the order in
 * which they are found, and a new one renames the others in the code of every client.
 */
final class SchemaNames {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String NUMBER = "\\d+$";
    /** More than one word, and no number. */
    private static final String SAYS_ENOUGH = "[A-Z][a-z]+([A-Z][a-z]+)+";

    private static final String PART_OF_THE_API = "(Answer|Request|Body|View)$";

    private final Collection<ClassInfo> nested;

    /** An index joined of several may know a class twice. */
    SchemaNames(IndexView classes) {
        this.nested = classes.getKnownClasses().stream()
                .filter(type -> type.enclosingClass() != null && (type.isEnum() || type.isRecord()))
                .collect(Collectors.toMap(ClassInfo::name, type -> type, (first, again) -> first))
                .values();
    }

    void settle(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, String> names = names(schemas);
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
        FilterUtil.applyFilter(
                new OASFilter() {
                    @Override
                    public Schema filterSchema(Schema schema) {
                        String reference = schema.getRef();
                        if (reference != null && reference.startsWith(SCHEMAS)) {
                            String name = reference.substring(SCHEMAS.length());
                            schema.setRef(SCHEMAS + names.getOrDefault(name, name));
                        }
                        return schema;
                    }
                },
                document);
    }

    /** Whether a schema of that name can be the one of the type. */
    static boolean mayBe(String name, ClassInfo type) {
        return name.equals(type.simpleName()) || type.enclosingClass() != null && name.equals(withOuter(type));
    }

    private Map<String, String> names(Map<String, Schema> schemas) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        schemas.forEach((name, schema) -> {
            List<ClassInfo> types = typesOf(name, schema);
            if (types.size() == 1 && !name.matches(SAYS_ENOUGH)) {
                names.put(name, withOuter(types.get(0)));
                taken.add(withOuter(types.get(0)));
            }
        });
        schemas.keySet().stream().filter(name -> !names.containsKey(name)).forEach(name -> taken.add(name));
        for (String name : new ArrayList<>(schemas.keySet())) {
            String plain = name.replaceFirst(NUMBER, "");
            if (!names.containsKey(name) && !taken.contains(plain)) {
                names.put(name, plain);
                taken.add(plain);
            }
        }
        return names;
    }

    private List<ClassInfo> typesOf(String name, Schema schema) {
        String simple = name.replaceFirst(NUMBER, "");
        return nested.stream()
                .filter(type -> type.simpleName().equals(simple) && looksLike(type, schema))
                .toList();
    }

    private static boolean looksLike(ClassInfo type, Schema schema) {
        if (type.isEnum()) {
            List<String> constants =
                    type.enumConstants().stream().map(FieldInfo::name).toList();
            return schema.getEnumeration() != null
                    && schema.getEnumeration().stream()
                            .map(Object::toString)
                            .toList()
                            .equals(constants);
        }
        return schema.getProperties() != null
                && schema.getProperties()
                        .keySet()
                        .equals(type.unsortedRecordComponents().stream()
                                .map(RecordComponentInfo::name)
                                .collect(Collectors.toSet()));
    }

    /** {@code ErasureAnswer.Store} is {@code ErasureStore}; an inner name that says all by itself is not said twice. */
    private static String withOuter(ClassInfo type) {
        String outer = type.enclosingClass().withoutPackagePrefix().replaceAll(".*\\$", "");
        String inner = type.simpleName();
        String owner = outer.replaceFirst(PART_OF_THE_API, "");
        return inner.startsWith(owner) ? inner : owner + inner;
    }
}
