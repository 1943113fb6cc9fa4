package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.snmp.AgentAddress;

/** How people write where an agent answers. */
class AgentAddressTest {

    @ParameterizedTest
    @CsvSource({"10.0.0.1,10.0.0.1,161", "10.0.0.1:1161,10.0.0.1,1161", "router.example,router.example,161",
            "router.example:16100,router.example,16100", "2001:db8::12,2001:db8::12,161", "::1,::1,161",
            "fe80::1%eth0,fe80::1%eth0,161", "[2001:db8::12],2001:db8::12,161", "[::1]:161,::1,161",
            "[2001:db8::12]:12,2001:db8::12,12", "[::ffff:10.0.0.1]:99,::ffff:10.0.0.1,99"})
    void isUnderstood(String text, String host, int port) {
        assertEquals(Optional.of(new AgentAddress(host, port)), AgentAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":161", "host:0", "host:65536", "host:99999", "host:x", "host:", "[::1", "::1]",
            "[::1]:",
            "[::1]:0", "[10.0.0.1]:161", "999.1.1.1", "a b", "1:2:3:4:5:6:7:8:9:g"})
    void isRefused(String text) {
        assertEquals(Optional.empty(), AgentAddress.parse(text));
    }
}
