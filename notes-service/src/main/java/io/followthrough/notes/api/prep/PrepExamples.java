package io.followthrough.notes.api.prep;

/** What a preparation looks like, for the API's readers. */
final class PrepExamples {

    static final String PREP = """
            {"opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3bb", "candidateId": "cand-1",
             "employer": "Nordlicht Energie", "role": "Data engineer",
             "askFirst": [{"kind": "HIRING_TIMELINE", "rule": "R1",
                           "text": "By when will you decide, and how will I hear from you?"}],
             "concerns": [{"text": "Never led a team", "interviewId": "01a181d8-51c2-7e16-88f7-5c5d7813f3aa",
                           "notedAt": "2026-11-05T16:10:00Z"}],
             "interests": [{"text": "Plays ice hockey", "person": "Amara Okafor",
                            "interviewerId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4",
                            "interviewId": "01a181d8-51c2-7e16-88f7-5c5d7813f3aa"}],
             "documents": [{"text": "The printed case study", "person": "Amara Okafor",
                            "interviewerId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4",
                            "interviewId": "01a181d8-51c2-7e16-88f7-5c5d7813f3aa",
                            "notedAt": "2026-11-05T16:10:00Z"}],
             "unsaid": [], "followUpQuestions": [],
             "hardQuestions": [{"asked": "Tell us about a failure.", "answered": "The pilot that failed twice",
                                "theme": "failure", "notedAt": "2026-10-20T09:00:00Z",
                                "opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3cc", "employer": "Northwind"}]}""";

    private PrepExamples() {}
}
