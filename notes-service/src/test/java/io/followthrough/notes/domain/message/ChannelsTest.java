package io.followthrough.notes.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R15, R21, R23, R29: how messages of each kind may go out. */
class ChannelsTest {

    @ParameterizedTest(name = "{0} by {1}, else {2}")
    @CsvSource({
        "THANK_YOU,       'EMAIL NOTECARD HANDWRITTEN', R15",
        "REFERRER_THANKS, 'EMAIL NOTECARD HANDWRITTEN', R15",
        "FOLLOW_UP,       'EMAIL PHONE',                R29",
        "REFERENCE_BRIEF, 'EMAIL PHONE',                R23",
        "CONNECT,         'LINKEDIN TWITTER',           R21"
    })
    void each_kind_has_its_channels(Message.Kind kind, String permitted, String rule) {
        List<String> names = List.of(permitted.split(" "));

        for (Message.Channel channel : Message.Channel.values()) {
            assertThat(Channels.of(kind).permit(channel)).isEqualTo(names.contains(channel.name()));
        }
        assertThat(Channels.of(kind).rule()).isEqualTo(rule);
        assertThat(Channels.of(kind).explanation()).contains(names);
    }
}
