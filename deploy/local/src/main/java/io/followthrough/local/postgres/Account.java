package io.followthrough.local.postgres;

import io.followthrough.local.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom PostgreSQL runs as: it refuses to be root, and to be somebody without a name.
 *
 * @param prefix what a command line is put behind
 * @param owner the {@code user:group} that PostgreSQL's files must belong to; empty for whoever makes them
 */
record Account(List<String> prefix, String owner) {

    private static final Account OURS = new Account(List.of(), "");

    private static final String UNKNOWN = "?";

    /** The first account that may execute the program. */
    static Account ableToRun(String program) {
        for (Account account : candidates(Path.of(program))) {
            if (succeeds(account.running("test", List.of("-x", program)))) {
                return account;
            }
        }
        throw new LaunchFailure("PostgreSQL refuses to run as this user, and neither 'setpriv' nor 'unshare --user' can"
                + " help it here: start ./run as an ordinary user");
    }

    /** Everybody who might do, the most natural first. */
    static List<Account> candidates(Path program) {
        if (!isRoot()) {
            boolean named = !System.getProperty("user.name").equals(UNKNOWN);
            return named ? List.of(OURS) : List.of(namespace(""), OURS);
        }
        List<Account> accounts = new ArrayList<>(ownerOf(program));
        accounts.add(namespace("0:0"));
        accounts.add(nobody());
        return accounts;
    }

    /** Asked of the system: Java takes a user without a name for root. */
    static boolean isRoot() {
        return succeeds(List.of("sh", "-c", "test $(id -u) -eq 0"));
    }

    List<String> running(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(arguments);
        return command;
    }

    /** Makes the files in a folder this account's own. */
    void own(Path folder) {
        if (!owner.isEmpty() && !succeeds(List.of("chown", "-R", owner, folder.toString()))) {
            throw new LaunchFailure("could not give " + folder + " to " + owner);
        }
    }

    /** Root in somebody's folder: that person, whose later starts need the same files. */
    private static List<Account> ownerOf(Path program) {
        try {
            String name = Files.getOwner(program).getName();
            Object user = Files.getAttribute(program, "unix:uid");
            Object group = Files.getAttribute(program, "unix:gid");
            boolean ordinary = !user.equals(0) && !name.equals(user.toString());
            return ordinary ? List.of(setpriv(user.toString(), group.toString(), List.of())) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** A user namespace without a mapping: the same user to the file system, nobody to the program. */
    private static Account namespace(String owner) {
        return new Account(List.of("unshare", "--user"), owner);
    }

    /** Where containers forbid namespaces: nobody, but able to pass folders that are closed to others. */
    private static Account nobody() {
        return setpriv(
                "65534",
                "65534",
                List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"));
    }

    private static Account setpriv(String user, String group, List<String> options) {
        List<String> prefix = new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + group));
        prefix.add("--clear-groups");
        prefix.addAll(options);
        return new Account(prefix, user + ":" + group);
    }

    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted", e);
        }
    }
}
