package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void a_list_holds_its_words_and_not_its_comments() {
        assertThat(WordList.asWritten("honorifics-before")).containsExactly("尊敬的", "敬爱的", "亲爱的", "親愛的");
        assertThat(WordList.folded("subjects")).contains("asunto", "amne").doesNotContain("#", "ämne", "Swedish");
    }

    @Test
    void a_list_that_is_missing_is_a_fault() {
        assertThatThrownBy(() -> WordList.folded("no-such-list"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list");
    }
}
