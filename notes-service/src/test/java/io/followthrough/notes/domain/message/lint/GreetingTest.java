package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R12: the greeting names the recipient; another member of the panel is an error. */
class GreetingTest {

    @ParameterizedTest(name = "[{index}] {0} for {1}, beside {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # plain names
            Dear Lin,                       | Lin Chen             | Amara Okafor          | -
            Dear Lin Chen,                  | Lin Chen             | Amara Okafor          | -
            Hi Lin!                         | Lin Chen             | Amara Okafor          | -
            hi lin,                         | Lin Chen             | Amara Okafor          | -
            Lin,                            | Lin Chen             | Amara Okafor          | -
            Lin - thank you for today       | Lin Chen             | Amara Okafor          | -
            Good morning, Lin,              | Lin Chen             | Amara Okafor          | -
            Hello again Lin,                | Lin Chen             | Amara Okafor          | -
            Dear Amara,                     | Lin Chen             | Amara Okafor          | ERROR
            Dear Ms. Okafor,                | Lin Chen             | Amara Okafor          | ERROR
            Amara,                          | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin and Amara,             | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin & Amara,               | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin/Amara,                 | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin thank you for bringing Amara | Lin Chen       | Amara Okafor          | -
            Dear Lin. Amara was kind too    | Lin Chen             | Amara Okafor          | -
            # titles
            Dear Dr. Chen,                  | Lin Chen             | Amara Okafor          | -
            Dear Dr Chen:                   | Dr. Lin Chen, PhD    | Amara Okafor          | -
            Dear Prof. Dr. Chen,            | Lin Chen             | Amara Okafor          | -
            Dear Ms. Lin Chen,              | Prof. Lin Chen       | Amara Okafor          | -
            Dear Professor Okafor,          | Lin Chen             | Prof. Amara Okafor    | ERROR
            Dear Dr.,                       | Dr. Lin Chen         | Amara Okafor          | -
            Dear Sir or Madam,              | Lin Chen             | Amara Okafor          | WARNING
            Sehr geehrte Frau Dr. Chen,     | Lin Chen             | Amara Okafor          | -
            Sehr geehrter Herr Müller,      | Jens Müller          | Lin Chen              | -
            Estimada Sra. García:           | Lucía García         | Lin Chen              | -
            # accents, present and absent
            Dear José,                      | Jose Alvarez         | Lin Chen              | -
            Dear Jose,                      | José Álvarez         | Lin Chen              | -
            Dear Mr. Mueller,               | Jens Müller          | Lin Chen              | -
            Dear Søren,                     | Soeren Kierkegaard   | Lin Chen              | -
            Dear Soren,                     | Søren Kierkegaard    | Lin Chen              | -
            Dear Lukasz,                    | Łukasz Żak           | Lin Chen              | -
            Chère Zoé,                      | Zoe Lefèvre          | Lin Chen              | -
            Dear José,                      | Lin Chen             | Jose Alvarez          | ERROR
            # particles and apostrophes
            Dear Ms. van der Berg,          | Anna van der Berg    | Lin Chen              | -
            Dear Mr. Berg,                  | Tom van der Berg     | Lin Chen              | -
            Dear Mr. de la Cruz,            | Juan de la Cruz      | Lin Chen              | -
            Dear Ms. van der Meer,          | Anna van der Berg    | Lin van der Meer      | ERROR
            Dear Mr. O'Brien,               | Sean O’Brien         | Lin Chen              | -
            Dear Mr OBrien,                 | Sean O'Brien         | Lin Chen              | -
            Dear Mr. O’Brien,               | Lin Chen             | Sean O'Brien          | ERROR
            Dear Le,                        | Le Thi Van           | Lin Chen              | -
            Dear Will,                      | Will May             | Lin Chen              | -
            Dear Ms Vân,                    | Nguyễn Thị Vân       | Lin Chen              | -
            Dear Mr Le,                     | Lê Quang             | Lin Chen              | -
            Dear Mr Do,                     | Anh Do               | Lin Chen              | -
            Dear Ms Du,                     | Yumeng Du            | Lin Chen              | -
            Dear Mr. Don,                   | Don Draper           | Lin Chen              | -
            Dear Ms Lê,                     | Anh Do               | Lê Quang              | ERROR
            Dear Ms Van,                    | Lin Chen             | Amara Okafor          | WARNING
            Dear Dr.,                       | Lin Chen             | Amara Okafor          | WARNING
            # initials
            Dear J. Smith,                  | John Smith           | Lin Chen              | -
            Dear John Smith,                | J. Smith             | Lin Chen              | -
            Dear J.R.R. Tolkien,            | John Ronald Reuel Tolkien | Lin Chen         | -
            Dear J.,                        | John Smith           | Lin Chen              | -
            Dear A. Smith,                  | John Smith           | Anna Smith            | ERROR
            # hyphens
            Dear Jean-Luc,                  | Jean-Luc Moreau      | Lin Chen              | -
            Dear Jean Luc,                  | Jean-Luc Moreau      | Lin Chen              | -
            Dear Jean-Luc,                  | Jean-Paul Petit      | Jean-Luc Moreau       | ERROR
            Dear Ms. Smith-Jones,           | Carol Smith-Jones    | Lin Chen              | -
            Dear Ms. Jones,                 | Carol Smith-Jones    | Lin Chen              | -
            # two people of one first name, or of one family name
            Dear John,                      | John Smith           | John Doe              | -
            Dear John Smith,                | John Smith           | John Doe              | -
            Dear John Doe,                  | John Smith           | John Doe              | ERROR
            Dear Mr. Doe,                   | John Smith           | John Doe              | ERROR
            Dear Mr. Chen,                  | Lin Chen             | Wei Chen              | -
            Dear Wei,                       | Lin Chen             | Wei Chen              | ERROR
            # family name first
            Dear Chen Lin,                  | Lin Chen             | Amara Okafor          | -
            Dear Chen, Lin,                 | Chen, Lin            | Amara Okafor          | -
            Dear Nagy Éva,                  | Eva Nagy             | Amara Okafor          | -
            Dear Tanaka-san,                | Tarō Tanaka          | Amara Okafor          | -
            田中様                           | 田中 太郎            | 佐藤 花子             | -
            佐藤様                           | 田中 太郎            | 佐藤 花子             | ERROR
            尊敬的王先生：                    | 王小明               | 李雷                  | -
            李先生，您好                      | 王小明               | 李雷                  | ERROR
            김민수님,                        | 김민수               | 이영희                | -
            # more scripts, languages and titles
            Уважаемая Анна Петровна,        | Анна Петровна Кузнецова | Иван Орлов         | -
            Уважаемый Иван,                 | Анна Кузнецова       | Иван Орлов            | ERROR
            Добрый день, Анна!              | Анна Кузнецова       | Иван Орлов            | -
            عزيزي أحمد،                      | أحمد الخطيب          | ليلى حداد             | -
            عزيزتي ليلى،                     | أحمد الخطيب          | ليلى حداد             | ERROR
            السيد احمد،                      | أحمد الخطيب          | ليلى حداد             | -
            Αγαπητή Μαρία,                  | Μαρία Παπαδοπούλου   | Lin Chen              | -
            प्रिय अंजलि,                        | अंजलि शर्मा            | Lin Chen              | -
            您好，李先生：                     | 李雷                 | 王小明                | -
            您好，王先生：                     | 李雷                 | 王小明                | ERROR
            안녕하세요 김민수님,              | 김민수               | 이영희                | -
            안녕하세요 이영희님,              | 김민수               | 이영희                | ERROR
            Gentile Dott.ssa Rossi,         | Giulia Rossi         | Lin Chen              | -
            Dear Eng. Haddad,               | Layla Haddad         | Lin Chen              | -
            Dear Suharto,                   | Suharto              | Lin Chen              | -
            Dear Lin,                       | Suharto              | Lin Chen              | ERROR
            Dear Mr. O'Neill,               | Shane O’Neill        | Seán O'Brien          | -
            Dear Ms. de la Fuente,          | Pilar de la Fuente   | Ana de la Cruz        | -
            Dear Ms. de la Cruz,            | Pilar de la Fuente   | Ana de la Cruz        | ERROR
            Dear Anna,                      | Anna Kowalska        | Anna Nowak            | -
            Dear Ms. Nowak,                 | Anna Kowalska        | Anna Nowak            | ERROR
            # half a name, an initial, several people
            Dear Amara Smith,               | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin Okafor,                | Lin Chen             | Amara Okafor          | WARNING
            Dear A.,                        | Lin Chen             | Amara Okafor          | WARNING
            Dear V. Berg,                   | Anna van der Berg    | Lin Chen              | WARNING
            Dear Lin& Amara,                | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin+Amara,                 | Lin Chen             | Amara Okafor          | ERROR
            Dear Lin, Amara and I spoke     | Lin Chen             | Amara Okafor          | -
            Dear Lin Thank you for today    | Lin Chen             | Amara Okafor          | -
            # nobody, somebody else, no greeting
            Dear all,                       | Lin Chen             | Amara Okafor          | WARNING
            Dear Hiring Manager,            | Lin Chen             | Amara Okafor          | WARNING
            Dear Peter,                     | Lin Chen             | Amara Okafor          | WARNING
            Dear Lin Zhang,                 | Lin Chen             | Amara Okafor          | WARNING
            Dear Cara,                      | Cara Jones           | Amara Okafor          | -
            Cara,                           | Cara Jones           | Amara Okafor          | -
            Thank you for the conversation, Lin. | Lin Chen        | Amara Okafor          | WARNING
            I met Lin Chen yesterday,       | Lin Chen             | Amara Okafor          | WARNING
            Dear Hiring Team,               | -                    | Amara Okafor          | -
            Dear Amara,                     | -                    | Amara Okafor          | -
            Could you tell me               | -                    | Amara Okafor          | WARNING
            """)
    void the_greeting_is_judged_by_whom_it_names(
            String greeting, @Nullable String recipient, String other, @Nullable String expected) {
        List<Finding> findings = greetingFindings(greeting + "\n\nIt was good to meet.", recipient, other);

        assertThat(findings)
                .extracting(finding -> finding.severity().name())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Subject: Thank you, Amara | Dear Lin,   | -
            Subject: Thank you        | Dear Amara, | ERROR
            Betreff: Danke            | Liebe Lin,  | -
            件名：お礼                  | Dear Amara, | ERROR
            Subject matters           | Dear Lin,   | WARNING
            """)
    void a_subject_above_is_no_greeting(String first, String greeting, @Nullable String expected) {
        assertThat(greetingFindings(first + "\n\n" + greeting + "\nHello.", "Lin Chen", "Amara Okafor"))
                .extracting(finding -> finding.severity().name())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Dear all,    | The greeting names nobody: use the recipient's name.
            Dear Peter,  | The greeting does not name the recipient as the interview does.
            Dear Amara,  | The greeting names another member of the panel.
            Could you    | It begins without a greeting.
            """)
    void a_finding_says_what_is_the_matter(String greeting, String message) {
        assertThat(greetingFindings(greeting + "\n", "Lin Chen", "Amara Okafor"))
                .extracting(Finding::message)
                .containsExactly(message);
    }

    @Test
    void the_place_of_a_wrong_name_is_told() {
        String body = "\n  Dear Ms. Okafor,\nThank you.";

        Finding finding = greetingFindings(body, "Lin Chen", "Amara Okafor").get(0);

        Finding.Place at = Objects.requireNonNull(finding.at());
        assertThat(body.substring(at.offset(), at.offset() + at.length())).isEqualTo("Dear Ms. Okafor");
        assertThat(at.line()).isEqualTo(2);
        assertThat(finding.message()).doesNotContain("Okafor").doesNotContain("Chen");
    }

    /** A form of address that the candidate has given is right, in whatever script; beside it nobody else is named. */
    @ParameterizedTest(name = "[{index}] {0} to {1}, greeted as {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Guten Tag Frau Dr. Krämer,    | Miriam Krämer  | Frau Dr. Krämer | -
            Dear Thandiwe,                | Nkosi, Thandiwe| Thandiwe        | -
            王小明 您好，                   | Wang Xiaoming  | 王小明           | -
            Dear Xiaoming,                | Wang Xiaoming  | 王小明           | -
            Hello Bob,                    | Robert Smith   | Bob             | -
            Hello Rob,                    | Robert Smith   | Bob             | WARNING
            Hello Bob and Amara,          | Robert Smith   | Bob             | ERROR
            Hello Amara,                  | Robert Smith   | Bob             | ERROR
            """)
    void a_person_may_be_greeted_as_the_candidate_says(
            String body, String name, String greetingName, Finding.@Nullable Severity severity) {
        LintContext usual = Notes.thankYou(name, "Amara Okafor");
        LintContext context = new LintContext(
                usual.form(),
                new LintContext.Addressee(name, greetingName, List.of("Amara Okafor")),
                usual.position(),
                usual.notes(),
                usual.secrets(),
                usual.otherNotes());

        List<Finding.Severity> found = Lint.of(body + "\nthanks.", context).stream()
                .filter(finding -> finding.rule().equals("R12"))
                .map(Finding::severity)
                .toList();

        assertThat(found).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear all,", "Dear Team,", "Dear Hiring Committee,", "Sehr geehrte Damen und Herren,"})
    void a_greeting_of_everybody_names_nobody(String body) {
        assertThat(greetingFindings(body, "Lin Chen", "Amara Okafor"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("names nobody"));
    }

    @Test
    void every_kind_of_message_greets_the_right_person() {
        for (Message.Kind kind : Message.Kind.values()) {
            LintContext context = Notes.context(kind, "Lin Chen", List.of("Amara Okafor"));

            assertThat(Lint.of("Dear Amara,", context).get(0).severity()).isEqualTo(Finding.Severity.ERROR);
        }
    }

    @ParameterizedTest(name = "[{index}] {0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Lin Chen          | Dear Lin Chen, as Ms. Chen said | Dear X, as Ms. X said
            José Álvarez      | Thank Jose and Mr ÁLVAREZ       | Thank X and Mr X
            Anna van der Berg | Anna met van der Valk           | X met van der Valk
            Will May          | You will see in May, Will       | You will see in X, X
            王小明             | 王小明，谢谢                      | X，谢谢
            Lin Chen          | Dear Amara                      | Dear Amara
            Don Draper        | Dear Don, don't tell Don Juan   | Dear X, don't tell X Juan
            Dr. Lin Chen      | Dr. Chen and Dr. Osei           | Dr. X and Dr. Osei
            Le Thi Van        | Dear Van, Ms. Le, van der Berg  | Dear X, Ms. X, van der Berg
            """)
    void a_person_can_be_taken_out_of_a_text(String name, String text, String redacted) {
        assertThat(PersonName.of(name).redact(text, "X")).isEqualTo(redacted);
    }

    private static List<Finding> greetingFindings(String body, @Nullable String recipient, String other) {
        return Lint.of(body, Notes.thankYou(recipient, other)).stream()
                .filter(finding -> finding.rule().equals("R12"))
                .toList();
    }
}
