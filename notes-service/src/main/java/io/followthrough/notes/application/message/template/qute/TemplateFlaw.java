package io.followthrough.notes.application.message.template.qute;

import io.quarkus.qute.TemplateNode.Origin;

/** Why a text is no template. Its message names line and column, both from 1. */
public final class TemplateFlaw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TemplateFlaw(String message) {
        super(message, null, false, false);
    }

    static TemplateFlaw at(Origin origin, String problem) {
        return new TemplateFlaw("line " + origin.getLine() + ", column " + Math.max(1, origin.getLineCharacterStart())
                + ": " + problem);
    }

    /** One that is about the text as a whole. */
    static TemplateFlaw ofWhole(String problem) {
        return new TemplateFlaw("line 1, column 1: " + problem);
    }
}
