package io.followthrough.notes.api.message;

/** What requests and answers about messages look like, for the API's readers. */
final class MessageExamples {

    static final String DRAFT = """
            {"kind": "THANK_YOU", "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9",
             "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97",
             "recipientId": "01a181d8-51c1-72dc-899c-8e59c150e3ec", "channel": "EMAIL"}""";

    static final String REVISION = """
            {"body": "Dear Lin,\\n\\nThank you for your time on Thursday.", "channel": "NOTECARD"}""";

    static final String SENT = """
            {"sentAt": "2026-11-05T16:30:00Z"}""";

    static final String MESSAGE = """
            {"id": "01a1ac74-d3e0-7e46-b320-165eec91e634", "kind": "THANK_YOU",
             "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9",
             "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97",
             "recipientId": "01a181d8-51c1-72dc-899c-8e59c150e3ec", "candidateId": "cand-7f3a", "channel": "EMAIL",
             "state": "DRAFT", "body": "Dear Amara,\\n\\nThank you for your time on Thursday.",
             "lint": [{"rule": "R12", "severity": "ERROR", "message": "The greeting names another member of the panel.",
                       "at": {"offset": 0, "length": 10, "line": 1}}],
             "missing": [], "mightQuote": [], "composed": false, "draftedAt": "2026-11-05T16:10:00Z"}""";

    private MessageExamples() {}
}
