package io.followthrough.local.workspace;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repository on this machine: where the build leaves what is started.
 *
 * @param root the folder that holds {@code run}
 */
public record Workspace(Path root) {

    /**
     * The repository around the current folder.
     *
     * @throws LaunchFailure outside a repository
     */
    public static Workspace find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/local/pom.xml"))) {
                return new Workspace(folder);
            }
        }
        throw new LaunchFailure("no Followthrough repository around " + start);
    }

    /** Where {@code ./run} keeps data and logs; git ignores it. */
    public LocalFolder localFolder() {
        return new LocalFolder(root.resolve(".local"));
    }

    /** What the launcher has built or unpacked. */
    public Path target() {
        return root.resolve("deploy/local/target");
    }

    /** The libraries that the broker and the launcher run from. */
    public Path libraries() {
        return target().resolve("lib");
    }

    /** Where the services and the broker leave the classes that their next start maps. */
    public Path classArchives() {
        return target().resolve("classes-archives");
    }

    /** The runnable jar of a packaged service. */
    public Path serviceJar(Service service) {
        return root.resolve(service.moduleName()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
