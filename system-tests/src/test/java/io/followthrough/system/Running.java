package io.followthrough.system;

import io.followthrough.local.LocalFolder;
import io.followthrough.local.Stack;
import io.followthrough.local.StackOptions;
import io.followthrough.local.StackPorts;
import io.followthrough.local.Workspace;
import io.followthrough.local.story.Stage;
import java.util.Map;

/** The stack of this JVM: started by the first test that needs it, stopped with the JVM. */
public final class Running {

    private static final Stack STACK = start();

    private Running() {}

    /** The running stack. */
    public static Stack stack() {
        return STACK;
    }

    static Stage stage() {
        return Stage.of(STACK);
    }

    private static Stack start() {
        LocalFolder folder = new LocalFolder(Workspace.find().root().resolve("system-tests/target/stack"));
        folder.remove();
        // With fsync, unlike other tests: a commit that was acknowledged must survive the crash of PostgreSQL.
        StackOptions options = new StackOptions(folder, StackPorts.free(), false, true, Map.of());
        Stack stack = new Stack(options, news -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
        return stack;
    }
}
