package io.followthrough.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The account PostgreSQL runs under: it refuses to be root, so root has to appear as somebody else. */
enum Account {
    /** Not root: nothing to do. */
    OWN(""),
    /** Root in a user namespace without a mapping: the same account to the file system, nobody to the program. */
    USER_NAMESPACE("unshare --user"),
    /** Where containers forbid namespaces: nobody, but able to pass folders that are root's. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override");

    private static final long ROOT = 0;

    private final String prefix;

    Account(String prefix) {
        this.prefix = prefix;
    }

    static Account current() {
        if (new UnixSystem().getUid() != ROOT) {
            return OWN;
        }
        if (USER_NAMESPACE.works()) {
            return USER_NAMESPACE;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new LaunchFailure("PostgreSQL refuses to run as root, and neither 'unshare --user' nor 'setpriv' can help"
                + " it on this machine: start ./run as an ordinary user");
    }

    List<String> running(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(
                prefix.lines().flatMap(line -> Stream.of(line.split(" "))).toList());
        command.add(program);
        command.addAll(arguments);
        return command;
    }

    private boolean works() {
        try {
            return new ProcessBuilder(running("true", List.of()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
