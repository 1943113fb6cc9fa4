package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** How many requests are let out at once. */
class RequestGateTest {

    private final List<String> out = new ArrayList<>();

    private boolean enter(RequestGate<String> gate, String device, int number) {
        return gate.enter(device, () -> out.add(device + number));
    }

    @Test
    void limitsEachDeviceAndServesThemInTurn() {
        RequestGate<String> gate = new RequestGate<>(10, 2, 100);
        for (int i = 1; i <= 4; i++) {
            enter(gate, "a", i);
        }
        enter(gate, "b", 1);
        assertEquals(List.of("a1", "a2", "b1"), out);

        gate.leave("a");
        assertEquals(List.of("a1", "a2", "b1", "a3"), out);
        gate.leave("b");
        assertEquals(4, out.size());
        gate.leave("a");
        assertEquals("a4", out.get(4));
    }

    @Test
    void limitsAllTogether() {
        RequestGate<String> gate = new RequestGate<>(2, 2, 100);
        enter(gate, "a", 1);
        enter(gate, "b", 1);
        enter(gate, "c", 1);
        enter(gate, "d", 1);
        assertEquals(List.of("a1", "b1"), out);

        gate.leave("b");
        gate.leave("a");
        assertEquals(List.of("a1", "b1", "c1", "d1"), out);
    }

    @Test
    void turnsAwayWhatIsTooMuch() {
        RequestGate<String> gate = new RequestGate<>(1, 1, 2);
        assertTrue(enter(gate, "a", 1));
        assertTrue(enter(gate, "a", 2));
        assertTrue(enter(gate, "b", 1));
        assertFalse(enter(gate, "c", 1));

        gate.leave("a");
        assertTrue(enter(gate, "c", 2));
        gate.leave("b");
        gate.leave("a");
        gate.leave("c");
        assertEquals(List.of("a1", "b1", "a2", "c2"), out);
    }

    @Test
    void aLongQueueOfRequestsThatEndAtOnceIsNoRecursion() {
        RequestGate<String> gate = new RequestGate<>(1, 1, 100_000);
        int[] ended = {0};
        gate.enter("a", () -> ended[0]++);
        for (int i = 0; i < 50_000; i++) {
            gate.enter("a", () -> {
                ended[0]++;
                gate.leave("a");
            });
        }
        gate.leave("a");

        assertEquals(50_001, ended[0]);
    }
}
