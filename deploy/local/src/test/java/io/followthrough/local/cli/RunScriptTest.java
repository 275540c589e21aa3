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
    void helpNeedsNeitherJavaNorMaven() throws Exception {
        assertThat(sandbox.run("--help")).isZero();

        assertThat(sandbox.stdout()).contains("./run token").contains("--fresh");
        assertThat(sandbox.stderr()).isEmpty();
    }

    @Test
    void missingJavaIsNamed() throws Exception {
        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Java is missing: install a JDK 17 or newer");
    }

    @Test
    void oldJavaIsNamed() throws Exception {
        sandbox.with("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Java 11 is too old");
    }

    @Test
    void missingMavenIsNamed() throws Exception {
        sandbox.with("java", JAVA_17);

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Maven is missing: install Maven 3.8 or newer");
    }

    @Test
    void oldMavenIsNamed() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", "echo 'Apache Maven 3.6.3'; echo 'Java version: 17.0.15, vendor: x'");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Maven 3.6 is too old");
    }

    @Test
    void mavenOnAnOldJavaIsNamed() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", "echo 'Apache Maven 3.8.7'; echo 'Java version: 11.0.2, vendor: x'");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("mvn runs on Java 11, which is too old");
    }

    @Test
    void firstStartBuildsEverythingAndHandsOverToTheLauncher() throws Exception {
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
    void analyticsNeedsSomethingToRead() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);

        assertThat(sandbox.run("analytics")).isEqualTo(1);

        assertThat(sandbox.stderr()).startsWith("Followthrough is not running: start ./run first");
        assertThat(sandbox.mavenCalls()).isEmpty();
    }

    @Test
    void analyticsBuildsItsOwnModuleAndReadsTheBrokerThatRuns() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        Files.createDirectories(root.resolve(".local"));
        Files.writeString(root.resolve(".local/run.properties"), "kafka=29092\n");

        assertThat(sandbox.run("analytics", "--replay")).isZero();

        assertThat(sandbox.mavenCalls()).singleElement().asString().contains("-pl deploy/analytics -am package");
        assertThat(sandbox.stdout())
                .contains("io.followthrough.analytics.Main --bootstrap-servers 127.0.0.1:29092 --replay");
    }

    @Test
    void nothingChangedMeansNoMaven() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(1);
    }

    @Test
    void aChangeInOneServiceBuildsThatServiceOnly() throws Exception {
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
            deploy/story   | deploy/local
            """)
    void aChangeInWhatIsSharedBuildsWhatIsMadeFromIt(String module, String built) throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        sandbox.change(module + "/src/main/java/New.java");

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2).last().asString().contains("-pl " + built + " -am package");
    }

    @Test
    void aChangeInTimingBuildsTheServicesWhosePomNamesItAndNothingElse() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        sandbox.change("libs/timing/src/main/java/New.java");

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls())
                .hasSize(2)
                .last()
                .asString()
                .contains("reminder-service -am package")
                .doesNotContain("deploy/local")
                .doesNotContain("notes-service");
    }

    @Test
    void aDeletedFileIsAChangeToo() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.change("libs/contracts/src/main/java/Old.java");
        sandbox.run();
        Files.delete(root.resolve("libs/contracts/src/main/java/Old.java"));

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2);
    }

    @Test
    void aMissingPackageIsBuiltAgain() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        Files.delete(root.resolve("reminder-service/target/quarkus-app/quarkus-run.jar"));

        assertThat(sandbox.run()).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2).last().asString().contains("-pl reminder-service -am");
    }

    @Test
    void aTokenAloneDoesNotBuildTheServices() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);

        assertThat(sandbox.run("token", "--tenant", "acme")).isZero();

        assertThat(sandbox.mavenCalls()).singleElement().asString().contains("-pl deploy/local -am");
        assertThat(sandbox.stdout()).endsWith("token --tenant acme\n").hasLineCount(1);
    }

    @Test
    void aBuildBrokenOffBeforeTheLibrariesWereThereIsRepeatedEvenForAToken() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN);
        sandbox.run();
        Files.delete(root.resolve("deploy/local/target/lib"));

        assertThat(sandbox.run("token")).isZero();

        assertThat(sandbox.mavenCalls()).hasSize(2);
    }

    @Test
    void aFailedBuildShowsTheCompilersErrorsAndIsTriedAgain() throws Exception {
        sandbox.with("java", JAVA_17).with("mvn", MAVEN + "echo '[ERROR] Notes.java:[7,3] cannot find symbol'; exit 1");

        assertThat(sandbox.run()).isEqualTo(1);

        assertThat(sandbox.stderr())
                .contains("[ERROR] Notes.java:[7,3] cannot find symbol")
                .contains("The build failed; everything Maven said: .local/logs/build.log");
        assertThat(sandbox.run()).isEqualTo(1);
        assertThat(sandbox.mavenCalls()).hasSize(2);
    }

    @Test
    void aScriptKilledWhileBuildingTakesMavenWithIt() throws Exception {
        sandbox.with("java", JAVA_17)
                .with("mvn", "[ \"$1\" != -version ] || { " + MAVEN + " }\necho $$ >mvn.pid; exec sleep 300");
        Process script = sandbox.start();
        Path file = root.resolve("mvn.pid");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(file) && Files.size(file) > 0);
        ProcessHandle maven =
                ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();

        script.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> !maven.isAlive());
    }
}
