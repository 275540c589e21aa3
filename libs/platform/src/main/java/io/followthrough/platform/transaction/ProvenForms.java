package io.followthrough.platform.transaction;

import io.followthrough.platform.store.SqlWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The statements that have gone through once, with the classes of their values. The client itself refuses a value of
 * the wrong class, without a word to the database, which would then commit the rest of an exchange that was sent whole.
 * So what has never gone through is sent step by step. There are no more forms than the code has statements and
 * nullable values.
 */
final class ProvenForms {

    private record Form(String sql, List<Class<?>> classes) {

        static Form of(SqlWrite write) {
            List<Class<?>> classes = new ArrayList<>(write.values().size());
            for (Object value : write.values()) {
                classes.add(classOf(value));
            }
            return new Form(write.sql(), classes);
        }

        private static Class<?> classOf(@Nullable Object value) {
            return value == null ? Void.class : value.getClass();
        }
    }

    private final Set<Form> forms = ConcurrentHashMap.newKeySet();

    boolean contain(List<SqlWrite> writes) {
        return writes.stream().allMatch(write -> forms.contains(Form.of(write)));
    }

    void add(List<SqlWrite> writes) {
        writes.forEach(write -> forms.add(Form.of(write)));
    }
}
