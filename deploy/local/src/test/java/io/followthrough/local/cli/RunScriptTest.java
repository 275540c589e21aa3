package io.followthrough.local.cli;

import static io.followthrough.local.cli.ScriptSandbox.JAVA_17;
import static io.followthrough.local.cli.ScriptSandbox.MAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunScriptTest {

    @TempDir
    Path root;

    private ScriptSandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = ScriptSandbox.in(root.toRealPath());
    }

    @Test
    void help_needs_neither_java_nor_maven() throws Exception {
        assertThat(sandbox.run("--help")).isZero();

        assertThat(sandbox.stdout()).contains("./run token").contains("--fresh");
        assertThat(sandbox.stderr()).isEmpty();
    }

    @Test
    void missing_java_is_named() throws Exception {
        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Java is missing: install a JDK 17 or newer");
    }

    @Test
    void old_java_is_named() throws Exception {
        sandbox.with("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Java 11 is too old");
    }

    @Test
    void missing_maven_is_named() throws Exception {
        sandbox.with("java", JAVA_17);

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Maven is missing: install Maven 3.8 or newer");
    }

    @Test
    void old_maven_is_named() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", "echo 'Apache Maven 3.6.3'; echo 'Java version: 17.0.15, vendor: x'");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Maven 3.6 is too old");
    }

    @Test
    void maven_on_an_old_java_is_named() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", "echo 'Apache Maven 3.8.7'; echo 'Java version: 11.0.2, vendor: x'");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("mvn runs on Java 11, which is too old");
    }

    @Test
    void first_start_builds_everything_and_hands_over_to_the_launcher() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);

        assertThat(sandbox.run("--fresh")).isZero();

        assertThat(sandbox.mavenCalls())
                .singleElement()
                .asString()
                .contains("-pl deploy/local,interview-service,notes-service,reminder-service -am package");
        assertThat(sandbox.stderr()).contains("  building contracts");
        assertThat(sandbox.stdout()).contains("io.followthrough.local.cli.Main --fresh");
    }

    @Test
    void analytics_needs_something_to_read() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);

        assertThat(sandbox.run("analytics")).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Followthrough is not running: start ./run first");
        assertThat(sandbox.mavenCalls()).isEmpty();
    }

    @Test
    void analytics_builds_its_own_module_and_reads_the_broker_that_runs() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        Files.createDirectories(root.resolve(".local"));
        Files.writeString(root.resolve(".local/run.properties"), "kafka=29092\n");

        assertThat(sandbox.run("analytics", "--replay")).isZero();

        assertThat(sandbox.mavenCalls()).singleElement().asString().contains("-pl deploy/analytics -am package");
        assertThat(sandbox.stdout())
                .contains("io.followthrough.analytics.Main --bootstrap-servers 127.0.0.1:29092 --replay");
    }

    @Test
    void nothing_changed_means_no_maven() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(1);
    }

    @Test
    void a_change_in_one_service_builds_that_service_only() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        sandbox.change("notes-service/src/main/java/New.java");

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2).last().asString().contains("-pl notes-service -am package");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            libs/contracts | deploy/local,interview-service,notes-service,reminder-service
            libs/platform  | interview-service,notes-service,reminder-service
            libs/people    | interview-service,notes-service,reminder-service
            libs/timing    | interview-service,notes-service,reminder-service
            libs/holidays  | interview-service,reminder-service
            libs/zones     | interview-service,notes-service,reminder-service
            deploy/story   | deploy/local
            """)
    void a_change_in_what_is_shared_builds_what_is_made_from_it(String module, String built) throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        sandbox.change(module + "/src/main/java/New.java");

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2).last().asString().contains("-pl " + built + " -am package");
    }

    @Test
    void a_deleted_file_is_a_change_too() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.change("libs/contracts/src/main/java/Old.java");
        sandbox.run();
        Files.delete(root.resolve("libs/contracts/src/main/java/Old.java"));

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2);
    }

    @Test
    void a_missing_package_is_built_again() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        Files.delete(root.resolve("reminder-service/target/quarkus-app/quarkus-run.jar"));

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2).last().asString().contains("-pl reminder-service -am");
    }

    @Test
    void a_token_alone_does_not_build_the_services() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);

        assertThat(sandbox.run("token", "--tenant", "acme")).isZero();

        assertThat(sandbox.mavenCalls()).singleElement().asString().contains("-pl deploy/local -am");
        assertThat(sandbox.stdout()).endsWith("token --tenant acme\n").hasLineCount(1);
    }

    @Test
    void a_story_told_elsewhere_does_not_build_the_services() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);

        assertThat(sandbox.run("demo", "--address", "http://there:8080", "--bootstrap-servers", "there:9092"))
                .isZero();

        assertThat(sandbox.mavenCalls()).singleElement().asString().contains("-pl deploy/local -am");
    }

    @Test
    void a_build_broken_off_before_the_libraries_were_there_is_repeated_even_for_a_token() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        Files.delete(root.resolve("deploy/local/target/lib"));

        assertThat(sandbox.run("token")).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2);
    }

    @Test
    void a_failed_build_shows_the_compilers_errors_and_is_tried_again() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN + "echo '[ERROR] Notes.java:[7,3] cannot find symbol'; exit 1");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr())
                .contains("[ERROR] Notes.java:[7,3] cannot find symbol")
                .contains("The build failed; everything Maven said: .local/logs/build.log");
        assertThat(sandbox.run()).isEqualTo(1);
        assertThat(sandbox.mavenCalls()).hasSize(2);
    }

    @Test
    void a_script_killed_while_building_takes_maven_with_it() throws Exception {
        sandbox.with("java", JAVA_17)
                .with("mvn", "[ \"$1\" != -version ] || { " + MAVEN + " }\necho $$ >mvn.pid; exec sleep 300");
        Process script = sandbox.start();
        Path file = root.resolve("mvn.pid");
        await().atMost(Duration.ofSeconds(90)).until(() -> Files.exists(file) && Files.size(file) > 0);
        ProcessHandle maven =
                ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();

        script.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> !maven.isAlive());
    }
}
