package io.followthrough.platform.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    private final CallerAddress addresses =
            new CallerAddress(Optional.of(List.of("10.0.0.7", "10.1.0.0/16", "fd00::/8")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | | 203.0.113.9",
                "203.0.113.9 | 198.51.100.1 | 203.0.113.9", // written by the caller
                "10.0.0.7 | 198.51.100.1 | 198.51.100.1",
                "10.0.0.7 | 192.0.2.66, 198.51.100.1 | 198.51.100.1", // the first was written by the caller
                "10.0.0.7 | 198.51.100.1, 10.1.2.3 | 198.51.100.1", // two proxies
                "10.0.0.7 | | 10.0.0.7",
                "10.0.0.7 | no.address.example | 10.0.0.7",
                "10.0.0.7 | 198.51.100.1, unknown, 10.1.2.3 | 10.1.2.3",
                "fd00::1 | 198.51.100.1 | 198.51.100.1"
            })
    void a_proxy_is_believed_as_far_as_it_is_trusted(String peer, String forwardedFor, String counted) {
        assertThat(addresses.of(peer, forwardedFor == null ? List.of() : List.of(forwardedFor)))
                .isEqualTo(counted);
    }

    @Test
    void several_headers_are_one_list() {
        assertThat(addresses.of("10.0.0.7", List.of("192.0.2.66", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void a_network_of_ipv6_is_one_caller() {
        assertThat(addresses.of("2001:db8::1", List.of()))
                .isEqualTo(addresses.of("2001:db8::ffff:1", List.of()))
                .isNotEqualTo(addresses.of("2001:db8:0:1::1", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"proxy.example", "10.0.0.0/x", "''"})
    void what_is_no_address_stops_the_start(String proxy) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(proxy)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TrustedProxies.SETTING);
    }
}
