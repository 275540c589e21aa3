package io.followthrough.interview.domain.people;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The address of a page on the web, for example of a public profile. */
public record WebAddress(String value) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws RefusedException when {@code value} is no http or https address with a host, naming {@code field} */
    public static WebAddress of(String value, String field) {
        try {
            URI address = new URI(value);
            String scheme = address.getScheme();
            if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && address.getHost() != null) {
                return new WebAddress(value);
            }
        } catch (URISyntaxException malformed) {
            // Refused below, as what is well-formed and no web address is.
        }
        throw new RefusedException(
                Refusal.NOT_A_WEB_ADDRESS, field, "The address must begin with https:// or http:// and name a host.");
    }
}
