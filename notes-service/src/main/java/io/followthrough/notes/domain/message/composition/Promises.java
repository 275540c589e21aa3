package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.PromisedMaterial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The materials that the candidate promised (R2), each list as one statement with its full stop.
 *
 * @param owed not sent yet, or null when there is none
 * @param sent already, or null when there is none
 */
public record Promises(@Nullable String owed, @Nullable String sent) {

    public static final Promises NONE = new Promises(null, null);

    private static final int MOST = 3;

    static Promises of(List<PromisedMaterial> materials) {
        return new Promises(listed(materials, false), listed(materials, true));
    }

    Promises cut(int words) {
        return new Promises(CitedText.shorter(owed, words), CitedText.shorter(sent, words));
    }

    private static @Nullable String listed(List<PromisedMaterial> materials, boolean sent) {
        List<String> descriptions = materials.stream()
                .filter(material -> material.sent() == sent)
                .limit(MOST)
                .map(PromisedMaterial::description)
                .toList();
        return CitedText.list(descriptions);
    }
}
