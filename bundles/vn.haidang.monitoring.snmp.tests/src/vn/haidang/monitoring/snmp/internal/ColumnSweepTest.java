package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snmp4j.PDU;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.Null;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;

/** Columns read side by side: every way an answer may be cut or end, and every way that makes the sweep give up. */
class ColumnSweepTest {

    private static final OID A = new OID("1.3.1");
    private static final OID B = new OID("1.3.2");

    private final ColumnSweep sweep = new ColumnSweep(List.of(A, B), Integer.MAX_VALUE);

    /** {@code OID=value} for each binding, {@code OID=end} for the end of the MIB. */
    private static Reply answer(String text) {
        PDU pdu = new PDU();
        for (String binding : text.isBlank() ? new String[0] : text.split(" ")) {
            String[] parts = binding.split("=");
            pdu.add(new VariableBinding(new OID(parts[0]),
                    parts[1].equals("end") ? Null.endOfMibView : new Integer32(Integer.parseInt(parts[1]))));
        }
        return new Reply.Answer(pdu);
    }

    @Test
    void goesOnWhereEachColumnWasCut() {
        assertEquals(List.of(A, B), sweep.next().orElseThrow().oids());
        sweep.follow(answer("1.3.1.1=11 1.3.2.1=21 1.3.1.2=12"));
        assertEquals(List.of(new OID("1.3.1.2"), new OID("1.3.2.1")), sweep.next().orElseThrow().oids());
        sweep.follow(answer("1.3.2.1=21 1.3.2.3=23"));
        assertEquals(List.of(new OID("1.3.2.3")), sweep.next().orElseThrow().oids(), "the first column has ended");
        sweep.follow(answer("1.4.1=9"));

        assertEquals(Optional.empty(), sweep.next());
        assertEquals(Map.of(A, Map.of(1, new Integer32(11), 2, new Integer32(12)), B,
                Map.of(1, new Integer32(21), 3, new Integer32(23))), sweep.values().orElseThrow());
    }

    @Test
    void endsWithTheMib() {
        sweep.follow(answer("1.3.1.1=11 1.3.2.1=21 1.3.2.1=21 1.3.2.1=end"));

        assertEquals(Map.of(1, new Integer32(11)), sweep.values().orElseThrow().get(A));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"''", "1.3.1.2=1 1.3.2.1=1 1.3.1.1=1", "1.3.1.1=1 1.3.2.1=1 1.3.1.1=1",
            "1.3.1.1.5=1 1.3.2.1=1", "1.3.2.1=1 1.3.1.1=1", "1.2.9=1 1.3.2.1=1", "1.3.1=1 1.3.2.1=1",
            "1.3.1.1=1 1.3.2=1"})
    void givesUpOnAnAnswerThatIsNotAsItShouldBe(String bindings) {
        sweep.follow(answer(bindings));

        assertEquals(Optional.empty(), sweep.next());
        assertEquals(Optional.empty(), sweep.values());
    }

    @ParameterizedTest
    @CsvSource({"2147483647,32,64", "25,25,25", "40,32,40"})
    void asksForNoMoreRepetitionsThanTheDeviceBears(int most, int ofTwo, int ofOne) {
        assertEquals(ofTwo, new ColumnSweep(List.of(A, B), most).next().orElseThrow().repetitions());
        assertEquals(ofOne, new ColumnSweep(List.of(A), most).next().orElseThrow().repetitions());
    }

    @Test
    void givesUpOnErrorsAndSilence() {
        PDU error = new PDU();
        error.setErrorStatus(PDU.genErr);
        for (Reply reply : List.of(new Reply.Answer(error), Reply.failed(Reply.Reason.NO_ANSWER))) {
            ColumnSweep one = new ColumnSweep(List.of(A), Integer.MAX_VALUE);
            one.follow(reply);
            assertEquals(Optional.empty(), one.values());
        }
    }

    /** An agent whose answers hold one variable only brings one column on at a time, and all of them in the end. */
    @Test
    void comesToTheEndWithAnAgentThatCutsEveryAnswer() {
        List<String> answers = List.of("1.3.1.1=11", "1.3.1.2=12", "1.3.2.1=21", "1.3.2.1=21", "1.3.2.2=22",
                "1.3.3.1=0");
        answers.forEach(text -> sweep.follow(answer(text)));

        assertEquals(Map.of(1, new Integer32(21), 2, new Integer32(22)), sweep.values().orElseThrow().get(B));
        assertEquals(2, sweep.values().orElseThrow().get(A).size());
    }

    /** Whatever an agent answers, each answer brings the sweep on or ends it. */
    @Test
    void noAgentKeepsItForEver() {
        Random random = new Random(7);
        for (int agent = 0; agent < 2_000; agent++) {
            ColumnSweep one = new ColumnSweep(List.of(A, B), Integer.MAX_VALUE);
            int asked = 0;
            for (Optional<Request> next = one.next(); next.isPresent(); next = one.next()) {
                one.follow(answer(anything(random)));
                assertTrue(++asked <= 100, "agent " + agent);
            }
        }
    }

    /** A few bindings of columns with indexes up to 20: an honest agent has told them all after 40 answers. */
    private static String anything(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> "1.3." + (1 + random.nextInt(3)) + "."
                + random.nextInt(20) + (random.nextInt(10) == 0 ? "=end" : "=1")).collect(Collectors.joining(" "));
    }
}
