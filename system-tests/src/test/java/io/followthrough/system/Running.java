package io.followthrough.system;

import io.followthrough.local.stack.Stack;
import io.followthrough.local.stack.StackOptions;
import io.followthrough.local.stack.StackPorts;
import io.followthrough.local.token.DevelopmentTokens;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import io.followthrough.story.Stage;
import java.util.Map;

/** The stack of this JVM: started by the first test that needs it, stopped with the JVM. */
public final class Running {

    /** The services take whoever comes from here for a proxy. */
    public static final String PROXY = "127.0.0.9";

    private static final Stack STACK = start();

    private Running() {}

    /** The running stack. */
    public static Stack stack() {
        return STACK;
    }

    /** The running stack, as the story finds it. */
    public static Stage stage() {
        return new Stage(STACK.address(), STACK.bootstrapServers(), new DevelopmentTokens()::sign);
    }

    private static Stack start() {
        LocalFolder folder = new LocalFolder(Workspace.find().root().resolve("system-tests/target/stack"));
        folder.remove();
        // With fsync, unlike other tests: a commit that was acknowledged must survive the crash of PostgreSQL.
        StackOptions options = new StackOptions(
                folder,
                StackPorts.free(),
                false,
                true,
                Map.of("FOLLOWTHROUGH_TRUSTED_PROXIES", PROXY, "FOLLOWTHROUGH_RETENTION_EVERY", "1s"));
        Stack stack = new Stack(options, news -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
        return stack;
    }
}
