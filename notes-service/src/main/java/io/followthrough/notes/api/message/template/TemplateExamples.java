package io.followthrough.notes.api.message.template;

/** What requests and answers about templates look like, for the API's readers. */
final class TemplateExamples {

    static final String TEMPLATE_WRITTEN = """
            {"text": "Dear {recipient},\\n\\nThank you for your time.{#if discussed} {discussed}{/if}\\n\\n{sender}"}""";

    static final String TEMPLATE = """
            {"kind": "THANK_YOU", "own": true,
             "text": "Dear {recipient},\\n\\nThank you for your time.{#if discussed} {discussed}{/if}\\n\\n{sender}"}""";

    private TemplateExamples() {}
}
