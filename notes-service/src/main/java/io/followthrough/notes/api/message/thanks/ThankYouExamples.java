package io.followthrough.notes.api.message.thanks;

/** What an answer about thank-yous looks like, for the API's readers. */
final class ThankYouExamples {

    static final String THANK_YOUS = """
            {"interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97",
             "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a", "sent": 1, "owed": 2,
             "thankYous": [
               {"recipientId": "01a181d8-51c1-72dc-899c-8e59c150e3ec", "name": "Lin Chen",
                "messageId": "01a1ac74-d3e0-7e46-b320-165eec91e634", "state": "SENT", "sentAt": "2026-11-05T16:30:00Z",
                "tier": "IDEAL"},
               {"recipientId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Amara Okafor"}]}""";

    private ThankYouExamples() {}
}
