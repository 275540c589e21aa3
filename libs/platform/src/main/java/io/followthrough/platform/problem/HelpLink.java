package io.followthrough.platform.problem;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where a problem's page is, as a {@code Link} (RFC 8288): below {@code FOLLOWTHROUGH_DOCS_URL} or, where that is not set,
 * below the address that was called. Its {@code type} only identifies the kind, wherever the pages are.
 */
public final class HelpLink {

    private static final String SETTING = "followthrough.docs-url";

    private HelpLink() {}

    /** The value of the header: {@code </problems/not-found>; rel="help"}. */
    public static String of(Problem problem) {
        return ofType(problem.type());
    }

    /** The same for a problem that has been written already. */
    public static String ofType(String type) {
        return below(Base.SETTLED, type);
    }

    static String below(String base, String type) {
        return "<" + base.replaceFirst("/$", "") + URI.create(type).getPath() + ">; rel=\"help\"";
    }

    /** Read with the first refusal and not with each: they have to be cheap when there are many. */
    private static final class Base {

        private static final String SETTLED = ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .orElse("");
    }
}
