package io.followthrough.notes.api.lesson;

/** What a found lesson looks like, for the API's readers. */
final class LessonExamples {

    static final String LESSON = """
            {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f301", "kind": "LESSON",
             "text": "Ask who decides, and by when", "rank": 0.6079,
             "excerpt": [{"text": "Ask who ", "match": false}, {"text": "decides", "match": true},
                         {"text": ", and by when", "match": false}],
             "notedAt": "2026-11-05T16:10:00Z", "interviewId": "01a181d8-51c2-7e16-88f7-5c5d7813f3aa",
             "opportunityId": "01a181d8-51c2-7e16-88f7-5c5d7813f3bb", "employer": "Nordlicht Energie",
             "role": "Data engineer"}""";

    private LessonExamples() {}
}
