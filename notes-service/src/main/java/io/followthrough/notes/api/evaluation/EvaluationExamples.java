package io.followthrough.notes.api.evaluation;

/** What a request and an answer about a weighed job look like, for the API's readers. */
final class EvaluationExamples {

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

    private EvaluationExamples() {}
}
