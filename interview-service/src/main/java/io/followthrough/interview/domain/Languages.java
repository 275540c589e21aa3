package io.followthrough.interview.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that candidates write in. */
public final class Languages {

    /** The simple tags of BCP 47: a language, and a script or a country where that matters. */
    public static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    private Languages() {}

    /** The tag in its usual case of letters; null stays null. */
    public static @Nullable String tag(@Nullable String given) {
        return given == null ? null : Locale.forLanguageTag(given).toLanguageTag();
    }
}
