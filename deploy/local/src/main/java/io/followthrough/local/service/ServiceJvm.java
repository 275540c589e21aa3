package io.followthrough.local.service;

import io.followthrough.local.Service;
import io.followthrough.local.jvm.ClassArchive;
import io.followthrough.local.jvm.JavaCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM of one service process.
 *
 * @param classes what it maps or records; further replicas of a service do not record, as that makes their end slow
 */
record ServiceJvm(Path jar, ClassArchive classes) {

    static ServiceJvm of(String process, Service service, Path jar, Path archives) {
        String build = Long.toHexString(jar.toFile().lastModified()) + "-"
                + Integer.toHexString((jar + System.getProperty("java.vm.version")).hashCode());
        boolean records = process.equals(service.moduleName());
        return new ServiceJvm(jar, ClassArchive.in(archives, service.moduleName(), build, process, records));
    }

    List<String> command() {
        // C2 compiles later than by default: while a service starts, its threads would take half of the processors.
        List<String> arguments = new ArrayList<>(List.of(
                "-Xms48m",
                "-XX:Tier4InvocationThreshold=20000",
                "-XX:Tier4MinInvocationThreshold=5000",
                "-XX:Tier4CompileThreshold=60000"));
        arguments.addAll(classes.options());
        arguments.add("-jar");
        arguments.add(jar.toString());
        return JavaCommand.of(arguments);
    }
}
