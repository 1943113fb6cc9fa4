package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snmp4j.PDU;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** Walking agents that behave and agents that do not. */
class WalkCursorTest {

    private static final OID ROOT = new OID("1.3.6.1.2");

    private static Reply rows(String... oids) {
        PDU pdu = new PDU();
        pdu.setType(PDU.RESPONSE);
        for (String oid : oids) {
            pdu.add(oid.endsWith("!")
                    ? new VariableBinding(new OID(oid.substring(0, oid.length() - 1)), Null.endOfMibView)
                    : new VariableBinding(new OID(oid), new Integer32(1)));
        }
        return new Reply.Answer(pdu);
    }

    private static Reply error(int status) {
        PDU pdu = new PDU();
        pdu.setType(PDU.RESPONSE);
        pdu.setErrorStatus(status);
        return new Reply.Answer(pdu);
    }

    private static List<String> follow(WalkCursor cursor, Reply reply) {
        WalkCursor.Step step = cursor.follow(cursor.next(), reply);
        assertTrue(step.failure().isEmpty(), step.toString());
        return step.rows().stream().map(row -> row.getOid().toDottedString()).toList();
    }

    @Test
    void endsWithTheSubtree() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 10, 40);

        assertEquals(List.of("1.3.6.1.2.1", "1.3.6.1.2.2"), follow(cursor, rows("1.3.6.1.2.1", "1.3.6.1.2.2")));
        assertFalse(cursor.isFinished());
        assertEquals(new OID("1.3.6.1.2.2"), cursor.next().oids().get(0));
        assertEquals(List.of("1.3.6.1.2.3"), follow(cursor, rows("1.3.6.1.2.3", "1.3.6.1.3.1", "1.3.6.1.3.2")));
        assertTrue(cursor.isFinished());
    }

    @Test
    void endsWithTheMibAndWithTheV1WayOfSayingSo() {
        WalkCursor bulk = WalkCursor.growing(ROOT, 10, 40);
        assertEquals(List.of("1.3.6.1.2.1"), follow(bulk, rows("1.3.6.1.2.1", "1.3.6.1.2.1!")));
        assertTrue(bulk.isFinished());

        WalkCursor next = WalkCursor.steady(ROOT, 1);
        assertEquals(PDU.GETNEXT, next.next().type());
        assertEquals(List.of("1.3.6.1.2.1"), follow(next, rows("1.3.6.1.2.1")));
        assertEquals(PDU.GETNEXT, next.next().type());
        assertEquals(List.of(), follow(next, error(PDU.noSuchName)));
        assertTrue(next.isFinished());
    }

    @Test
    void followsRowsOutOfOrder() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 10, 40);

        assertEquals(List.of("1.3.6.1.2.5", "1.3.6.1.2.2"), follow(cursor, rows("1.3.6.1.2.5", "1.3.6.1.2.2")));
        assertEquals(List.of("1.3.6.1.2.9"), follow(cursor, rows("1.3.6.1.2.9", "1.3.6.1.3")));
        assertTrue(cursor.isFinished());
    }

    @Test
    void leavesAnAgentThatGoesInCircles() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 10, 40);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 10 && !cursor.isFinished(); i++) {
            all.addAll(follow(cursor, rows("1.3.6.1.2.1", "1.3.6.1.2.2", "1.3.6.1.2.3")));
        }

        assertTrue(cursor.isFinished());
        assertEquals(List.of("1.3.6.1.2.1", "1.3.6.1.2.2", "1.3.6.1.2.3"), all);
    }

    @Test
    void leavesAnAgentThatAnswersWithTheQuestion() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 10, 40);

        assertEquals(List.of(), follow(cursor, rows("1.3.6.1.2")));
        assertTrue(cursor.isFinished());
    }

    @Test
    void asksForLessOfAnAgentThatChokesAndAtLastOneByOne() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 16, 40);
        List<Integer> sizes = new ArrayList<>();
        follow(cursor, rows("1.3.6.1.2.1"));
        while (cursor.next().type() == PDU.GETBULK) {
            sizes.add(cursor.next().repetitions());
            follow(cursor, sizes.size() % 2 == 0 ? error(PDU.tooBig) : Reply.failed(Reason.NO_ANSWER));
        }

        assertEquals(List.of(32, 16, 8, 4, 2), sizes);
        assertEquals(new OID("1.3.6.1.2.1"), cursor.next().oids().get(0));
        WalkCursor.Step step = cursor.follow(cursor.next(), Reply.failed(Reason.NO_ANSWER));
        assertEquals(Reason.NO_ANSWER, step.failure().orElseThrow().reason());
    }

    @Test
    void triesASilentAgentOnlyOnceMore() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 20, 40);
        follow(cursor, Reply.failed(Reason.NO_ANSWER));

        assertEquals(PDU.GETNEXT, cursor.next().type());
        assertTrue(cursor.follow(cursor.next(), Reply.failed(Reason.NO_ANSWER)).failure().isPresent());
    }

    @Test
    void endsAtOnceWhenTheAgentRefuses() {
        WalkCursor cursor = WalkCursor.growing(ROOT, 20, 40);

        assertTrue(cursor.follow(cursor.next(), Reply.failed(Reason.KEY_WRONG)).failure().isPresent());
    }

    @Test
    void aDeviceThatChokedIsSparedForSomeWalks() {
        SnmpTarget v2c = target(Community.Version.V2C);
        WalkPaces paces = new WalkPaces();
        int usual = paces.walk(v2c, ROOT).repetitions();
        WalkCursor choked = paces.walk(v2c, ROOT);
        follow(choked, error(PDU.tooBig));
        follow(choked, error(PDU.tooBig));
        paces.learn(v2c, choked);

        for (int walk = 0; walk < 8; walk++) {
            WalkCursor spared = paces.walk(v2c, ROOT);
            assertEquals(usual / 4, spared.repetitions());
            follow(spared, rows("1.3.6.1.2.1"));
            assertEquals(usual / 4, spared.repetitions());
            paces.learn(v2c, spared);
        }
        assertEquals(usual / 2, paces.walk(v2c, ROOT).repetitions());
    }

    /** Whatever is known of its family: the walk neither begins with more nor grows beyond it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 19, 20, 25, 39, 40})
    void aDeviceIsAskedForNoMoreRepetitionsThanItsFamilyBears(int most) {
        SnmpTarget v2c = target(Community.Version.V2C);
        WalkPaces paces = new WalkPaces();
        paces.limit(v2c, OptionalInt.of(most));
        WalkCursor walk = paces.walk(v2c, ROOT);
        for (int reply = 1; reply < 6; reply++) {
            assertTrue(walk.repetitions() <= most, walk.repetitions() + " of " + most);
            follow(walk, rows("1.3.6.1.2.1." + reply));
        }
        assertTrue(walk.repetitions() >= Math.min(most, 20), walk.repetitions() + " of " + most);
    }

    @Test
    void version1IsAskedOneByOneAndTeachesNothingAboutGetBulk() {
        SnmpTarget v1 = target(Community.Version.V1);
        WalkPaces paces = new WalkPaces();
        WalkCursor walk = paces.walk(v1, ROOT);
        follow(walk, rows("1.3.6.1.2.1"));
        assertEquals(PDU.GETNEXT, walk.next().type());
        paces.learn(v1, walk);

        assertEquals(PDU.GETBULK, paces.walk(target(Community.Version.V2C), ROOT).next().type());
    }

    private static SnmpTarget target(Community.Version version) {
        return new SnmpTarget("192.0.2.1", 161, new Community(version, "public"), Duration.ofSeconds(1), 0);
    }
}
