package io.followthrough.notes.api.debrief;

/** What requests and answers about debriefs look like, for the API's readers. */
final class DebriefExamples {

    static final String DEBRIEF_WRITTEN = """
            {"selfRating": 4, "wentWell": ["Explained the migration calmly"], "lessons": ["Ask who decides, and by when"],
             "questions": [{"asked": "Tell us about a failure.", "answered": "The pilot that failed twice", "hard": true,
                            "theme": "failure"}],
             "observations": [{"kind": "PERSONAL_INTEREST", "text": "Plays ice hockey",
                               "interviewerId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4"},
                              {"kind": "STOOD_OUT", "text": "They interrupt each other"},
                              {"kind": "TO_MENTION", "text": "how the first pilot failed twice before it paid off"},
                              {"kind": "UNSAID", "text": "I led such a migration before", "quotable": true}]}""";

    static final String DEBRIEF_PATCH = """
            {"selfRating": 3, "doDifferently": ["Bring printed work samples"], "wentBadly": null}""";

    static final String DEBRIEF = """
            {"interviewId": "01a181d8-51c2-7e16-88f7-5c5d7813f3aa", "opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3bb",
             "candidateId": "cand-1",
             "interviewers": [{"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Amara Okafor", "met": true}],
             "selfRating": 4, "wentWell": [], "wentBadly": [], "doDifferently": [],
             "lessons": ["Ask who decides, and by when"], "questions": [], "observations": [],
             "writtenAt": {"SELF_RATING": "2026-11-05T16:10:00Z", "LESSONS": "2026-11-05T16:10:00Z"},
             "freshness": "FRESH", "completeness": 0.2857, "recallScore": 0.2807,
             "explanation": [{"part": "selfRating", "writtenAt": "2026-11-05T16:10:00Z", "memory": 0.9823, "adds": 0.1403,
                              "rule": "R5",
                              "text": "Written 1 h 10 min after the interview, with about 98 % remembered: adds 0.14."},
                             {"part": "wentWell", "memory": 0, "adds": 0, "rule": "R5",
                              "text": "Empty: adds nothing; now it would add 0.14."}]}""";

    private DebriefExamples() {}
}
