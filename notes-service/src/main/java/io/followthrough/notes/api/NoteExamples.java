package io.followthrough.notes.api;

/** Examples for OpenAPI: one candidate's notes on one panel interview. */
final class NoteExamples {

    static final String DEBRIEF_WRITTEN = """
            {"selfRating": 4, "wentWell": ["Explained the migration calmly"], "lessons": ["Ask who decides, and by when"],
             "questions": [{"asked": "Tell us about a failure.", "answered": "The pilot that failed twice", "hard": true,
                            "theme": "failure"}],
             "observations": [{"kind": "PERSONAL_INTEREST", "text": "Plays ice hockey",
                               "interviewerId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4"},
                              {"kind": "UNSAID", "text": "The open-source award"}]}""";

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

    static final String LESSON = """
            {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f301", "kind": "LESSON",
             "text": "Ask who decides, and by when", "rank": 0.6079,
             "excerpt": [{"text": "Ask who ", "match": false}, {"text": "decides", "match": true},
                         {"text": ", and by when", "match": false}],
             "notedAt": "2026-11-05T16:10:00Z", "interviewId": "01a181d8-51c2-7e16-88f7-5c5d7813f3aa",
             "opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3bb", "employer": "Nordlicht Energie",
             "role": "Data engineer"}""";

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
             "unsaid": [], "followUpQuestions": [],
             "hardQuestions": [{"asked": "Tell us about a failure.", "answered": "The pilot that failed twice",
                                "theme": "failure", "notedAt": "2026-10-20T09:00:00Z",
                                "opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3cc", "employer": "Northwind"}]}""";

    static final String EVALUATION_WRITTEN = """
            {"flags": [{"colour": "GREEN", "text": "They listen", "raisedBy": "the panel"},
                       {"colour": "RED", "text": "On call every week", "raisedBy": "a talk with a former colleague"}],
             "valuesFit": 4,
             "insiderTalks": [{"with": "A former colleague", "heldOn": "2026-11-03", "text": "Good leads, long nights"}]}""";

    static final String EVALUATION = """
            {"opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3bb", "candidateId": "cand-1",
             "employer": "Nordlicht Energie", "role": "Data engineer", "decisionDate": "2026-11-13",
             "flags": [{"colour": "GREEN", "text": "They listen", "raisedBy": "the panel"}], "valuesFit": 4,
             "insiderTalks": [], "greenFlags": 1, "redFlags": 0, "evaluatedAt": "2026-11-06T09:00:00Z"}""";

    private NoteExamples() {}
}
