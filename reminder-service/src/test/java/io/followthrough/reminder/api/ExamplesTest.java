package io.followthrough.reminder.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The examples of the API description are what the service would read or write. */
class ExamplesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new SimpleModule().addSerializer(LocalTime.class, ToStringSerializer.instance))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Test
    void each_is_a_body_of_its_type_and_holds_nothing_else() throws IOException {
        List<Class<?>> described = described();

        assertThat(described).hasSizeGreaterThan(15);
        for (Class<?> type : described) {
            JsonNode example = JSON.readTree(example(type));
            assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(example, type))))
                    .as(type.getSimpleName())
                    .isEqualTo(example);
        }
    }

    private static String example(Class<?> type) {
        return type.getAnnotation(Schema.class).examples()[0];
    }

    private static List<Class<?>> described() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.reminder.api")
                        .stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.isAnnotationPresent(Schema.class)
                                && type.getAnnotation(Schema.class).examples().length > 0)
                        .toList();
    }
}
