package io.followthrough.platform.problem;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where a problem's page is, as a {@code Link} (RFC 8288): below {@code FOLLOWTHROUGH_DOCS_URL} or, where that is not set,
 * below the address that was called. Its {@code type} only identifies the kind, wherever the pages are.
 */
public final class HelpLink {

    /** The name of the setting. */
    public static final String SETTING = "followthrough.docs-url";

    private HelpLink() {}

    /** The value of the header: {@code </problems/not-found>; rel="help"}. */
    public static String of(Problem problem) {
        return "<" + base() + URI.create(problem.type()).getPath() + ">; rel=\"help\"";
    }

    private static String base() {
        return ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .orElse("")
                .replaceFirst("/$", "");
    }
}
