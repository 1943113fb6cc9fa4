package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snmp4j.PDU;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;
import vn.haidang.monitoring.simulation.AnswerStyle;

/** An agent's answers to GET, GETNEXT, GETBULK and SET, by RFC 3416, 4.2 and for v1 by RFC 1157, 4.1. */
class ReplayTest {

    private static final int ROOM = 15_000;

    @TempDir
    Path folder;
    private Recording recording;

    @BeforeEach
    void record() throws Exception {
        Path file = folder.resolve("device.snmprec");
        Files.writeString(file, String.join("\n", "1.3.1.0|2|1", "1.3.2.1.1|2|11", "1.3.2.1.2|2|12", "1.3.2.2.1|70|21",
                "1.3.2.2.2|70|22", "1.3.3.0|4|end"));
        recording = RecordingParser.parse(file);
    }

    private PDU answer(boolean v1, int room, int type, int nonRepeaters, int repetitions, String... oids) {
        PDU request = new PDU();
        request.setType(type);
        request.setRequestID(new Integer32(7));
        if (type == PDU.GETBULK) {
            request.setNonRepeaters(nonRepeaters);
            request.setMaxRepetitions(repetitions);
        }
        for (String oid : oids) {
            request.add(new VariableBinding(new OID(oid)));
        }
        AgentView view = new AgentView(Playing.recorded(recording), 0, AnswerStyle.NORMAL);
        return new Replay(view, v1, room).answer(request);
    }

    private static String shown(PDU response) {
        String bindings = response.getVariableBindings().stream()
                .map(binding -> binding.getOid() + "=" + binding.getVariable()).collect(Collectors.joining(" "));
        return response.getErrorStatus() == 0
                ? bindings
                : "error " + response.getErrorStatus() + " at " + response.getErrorIndex() + ": "
                        + response.getVariableBindings().size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "GET ~ 1.3.1.0 1.3.3.0 ~ 1.3.1.0=1 1.3.3.0=end",
            "GET ~ 1.3.2.1.9 ~ 1.3.2.1.9=noSuchInstance",
            "GET ~ 1.3.1 ~ 1.3.1=noSuchInstance",
            "GET ~ 1.3.1.1 ~ 1.3.1.1=noSuchInstance",
            "GET ~ 1.3.9.0 ~ 1.3.9.0=noSuchObject",
            "GET ~ 1.4 ~ 1.4=noSuchObject",
            "GETNEXT ~ 1.3 1.3.2.1 1.3.2.1.2 ~ 1.3.1.0=1 1.3.2.1.1=11 1.3.2.2.1=21",
            "GETNEXT ~ 1.3.3.0 1.3.3 ~ 1.3.3.0=endOfMibView 1.3.3.0=end",
            "SET ~ 1.3.1.0 ~ error 17 at 1: 1"})
    void answersVersion2(String type, String oids, String expected) {
        assertEquals(expected, shown(answer(false, ROOM, PDU.getTypeFromString(type), 0, 0, oids.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "GET ~ 1.3.1.0 ~ 1.3.1.0=1",
            "GET ~ 1.3.1.0 1.3.9.0 ~ error 2 at 2: 2",
            "GET ~ 1.3.2.2.1 ~ error 2 at 1: 1",
            "GETNEXT ~ 1.3.2.1.2 ~ 1.3.3.0=end",
            "GETNEXT ~ 1.3.1.0 1.3.3.0 ~ error 2 at 2: 2",
            "SET ~ 1.3.1.0 ~ error 2 at 1: 1"})
    void answersVersion1WithoutExceptionsAndWithoutCounter64(String type, String oids, String expected) {
        assertEquals(expected, shown(answer(true, ROOM, PDU.getTypeFromString(type), 0, 0, oids.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "0 ~ 2 ~ 1.3.2.1 1.3.2.2 ~ 1.3.2.1.1=11 1.3.2.2.1=21 1.3.2.1.2=12 1.3.2.2.2=22",
            "1 ~ 2 ~ 1.3.1 1.3.2.1 ~ 1.3.1.0=1 1.3.2.1.1=11 1.3.2.1.2=12",
            "2 ~ 9 ~ 1.3.1 1.3.3 ~ 1.3.1.0=1 1.3.3.0=end",
            "9 ~ 9 ~ 1.3.1 ~ 1.3.1.0=1",
            "-1 ~ -1 ~ 1.3.1 ~ ''",
            "1 ~ 0 ~ 1.3.1 1.3.2.1 ~ 1.3.1.0=1",
            "0 ~ 9 ~ 1.3.2.2.2 ~ 1.3.3.0=end 1.3.3.0=endOfMibView",
            // one column has ended, the other has not: the ended one goes on saying so
            "0 ~ 2 ~ 1.3.3.0 1.3.2.2.1 ~ 1.3.3.0=endOfMibView 1.3.2.2.2=22 1.3.3.0=endOfMibView 1.3.3.0=end"})
    void repeatsForGetBulk(int nonRepeaters, int repetitions, String oids, String expected) {
        assertEquals(expected,
                shown(answer(false, ROOM, PDU.GETBULK, nonRepeaters, repetitions, oids.split(" "))));
    }

    @Test
    void cutsAGetBulkToTheRoomThereIs() {
        PDU whole = answer(false, ROOM, PDU.GETBULK, 0, 100, "1.3");
        int room = whole.getBERLength() - 1;

        PDU cut = answer(false, room, PDU.GETBULK, 0, 100, "1.3");

        assertEquals(whole.size() - 1, cut.size());
        assertTrue(cut.getBERLength() <= room);
    }

    @Test
    void saysTooBigWhenAGetDoesNotFit() {
        assertEquals("error 1 at 0: 0", shown(answer(false, 30, PDU.GET, 0, 0, "1.3.1.0", "1.3.3.0", "1.3.2.1.1")));
        assertEquals("error 1 at 0: 3", shown(answer(true, 30, PDU.GET, 0, 0, "1.3.1.0", "1.3.3.0", "1.3.2.1.1")));
    }

    @Test
    void endlessRepetitionsEnd() {
        PDU all = answer(false, ROOM, PDU.GETBULK, 0, Integer.MAX_VALUE, "1.3", "1.3", "1.3");

        assertTrue(all.getBERLength() <= ROOM);
        assertEquals(7 * 3, all.size());
    }
}
