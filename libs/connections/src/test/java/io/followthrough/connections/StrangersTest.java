package io.followthrough.connections;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private final Strangers strangers = new Strangers(5, 3);

    @Test
    void the_oldest_of_an_address_goes_when_there_are_too_many_of_it() {
        List<EmbeddedChannel> some = enter(4, "198.51.100.1");

        assertThat(some).extracting(EmbeddedChannel::isOpen).containsExactly(false, true, true, true);
    }

    @Test
    void the_oldest_of_all_goes_when_there_are_too_many() {
        List<EmbeddedChannel> some = enter(3, "198.51.100.1");
        List<EmbeddedChannel> others = enter(3, "198.51.100.2");

        assertThat(some).extracting(EmbeddedChannel::isOpen).containsExactly(false, true, true);
        assertThat(others).allMatch(EmbeddedChannel::isOpen);
    }

    @Test
    void who_comes_by_a_proxy_is_not_counted_by_its_address() {
        assertThat(enter(5, null)).allMatch(EmbeddedChannel::isOpen);
    }

    @Test
    void who_has_shown_a_token_stays_and_takes_nobodys_place() {
        List<EmbeddedChannel> known = enter(3, "198.51.100.1");
        known.forEach(strangers::remove);

        List<EmbeddedChannel> later = enter(3, "198.51.100.1");

        assertThat(known).allMatch(EmbeddedChannel::isOpen);
        assertThat(later).allMatch(EmbeddedChannel::isOpen);
    }

    private List<EmbeddedChannel> enter(int count, @Nullable String address) {
        List<EmbeddedChannel> connections =
                Stream.generate(EmbeddedChannel::new).limit(count).toList();
        connections.forEach(connection -> strangers.add(connection, address));
        return connections;
    }
}
