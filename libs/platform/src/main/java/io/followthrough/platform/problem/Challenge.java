package io.followthrough.platform.problem;

/** How an answer of 401 asks for a token (RFC 6750, 3): an error is only named to who has shown one. */
final class Challenge {

    private static final String NONE_SHOWN = "Bearer";
    private static final String REFUSED = "Bearer error=\"invalid_token\"";

    private Challenge() {}

    static String to(boolean tokenShown) {
        return tokenShown ? REFUSED : NONE_SHOWN;
    }
}
