package io.followthrough.notes.api.message.template;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose words are meant. */
public class TemplateQuery {

    /** Language, and country or script where that matters: the simple tags of BCP 47. */
    private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    @QueryParam("language")
    @Pattern(regexp = TAG, message = "must be a language tag such as de or pt-BR") public @Nullable String language;

    /** In the usual case of letters, null for no language in particular. */
    @Nullable String tag() {
        return language == null ? null : Locale.forLanguageTag(language).toLanguageTag();
    }
}
