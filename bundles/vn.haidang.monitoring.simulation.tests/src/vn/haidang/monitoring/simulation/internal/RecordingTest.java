package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/** Recordings are read as they come, with all their oddities, or refused with file and line. */
class RecordingTest {

    @TempDir
    Path folder;

    private Recording read(String text) throws IOException, FindingException {
        Path file = folder.resolve("device.snmprec");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return RecordingParser.parse(file);
    }

    private static Variable value(Recording recording, String oid, double seconds) {
        return recording.value(recording.find(new OID(oid))).at(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', nullValues = "-", value = {
            "2|-5 ~ -5", "2|4294967295 ~ -1", "2| ~ 0", "2|<private> ~ 0", "65|4294967296 ~ 0", "66|-1 ~ 4294967295",
            "66|12 ~ 12", "67|8640000 ~ 1 day, 0:00:00.00", "70|18446744065119969521 ~ 18446744065119969521",
            "4|a | b|c ~ a | b|c", "4|Phường Thị Nại ~ 50:68:c6:b0:e1:bb:9d:6e:67:20:54:68:e1:bb:8b:20:4e:e1:ba:a1:69",
            "4x|00FFab ~ 00:ff:ab", "4x| ~ ''", "4x|<MAC> ~ <MAC>", "5| ~ Null", "6|.1.3.6.1.4.1.9 ~ 1.3.6.1.4.1.9",
            "6|0 ~ 0.0", "6|<OID> ~ 0.0", "64|10.1.2.3 ~ 10.1.2.3", "64|<IPADDR> ~ 0.0.0.0", "64|10.xx.xx.1 ~ 0.0.0.0",
            "64x|7f000001 ~ 127.0.0.1", "68x|9f78 ~ 9f:78"})
    void readsEveryTag(String tagAndValue, String expected) throws Exception {
        Recording recording = read("1.3.6.1.2.1.9|" + tagAndValue.strip());

        assertEquals(expected, value(recording, "1.3.6.1.2.1.9", 0).toString());
    }

    @Test
    void survivesOrderDuplicatesCommentsCarriageReturnsAndMaskedOids() throws Exception {
        Recording recording = read("\ufeff# a device\r\n\r\n.1.3.6.1.2.1.1.5.0|4|second\r\n   \n"
                + "1.3.6.1.2.1.1.1.0|4|first\n1.3.6.1.2.1.4.20.1.2.10.xx.xx.100|2|13\n1.3.6.1.2.1.1.5.0|4|last wins");

        assertEquals(2, recording.size());
        assertEquals("first", recording.description());
        assertEquals("last wins", value(recording, "1.3.6.1.2.1.1.5.0", 0).toString());
        assertEquals(new OID("1.3.6.1.2.1.1.1.0"), recording.oid(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3.6.1|4", "nonsense", "a.b|2|1", "3.3.6|2|1", "1.40.6|2|1", "1.3.4294967296|2|1",
            "1.3.6.1|99|1", "1.3.6.1|4e|1", "1.3.6.1|2|abc", "1.3.6.1|4x|abc", "1.3.6.1|64|1.2.3",
            "1.3.6.1|64|1.2.3.256",
            "1.3.6.1|6|iso.3", "1.3.6.1|64x|0102", "1.3.6.1|65:numeric|", "1.3.6.1|65:numeric|rate=-1",
            "1.3.6.1|65:numeric|rate=x", "1.3.6.1|65:numeric|rate=1,wave=2,period=9",
            "1.3.6.1|65:numeric|rate=1,wave=1",
            "1.3.6.1|66:numeric|min=5,max=1", "1.3.6.1|65:numeric|speed=1", "1.3.6.1|4:numeric|rate=1",
            "1.3.6.1|65:numeric|rate=1e30"})
    void refusesABrokenLineNamingFileAndLine(String line) {
        FindingException refused = assertThrows(FindingException.class,
                () -> read("1.3.6.1.2.1.1.1.0|4|fine\n" + line + "\n"));

        for (Language language : Language.values()) {
            String summary = refused.finding().summary(ValueFormat.of(language));
            assertTrue(summary.contains(folder.resolve("device.snmprec") + ":2:"), summary);
        }
    }

    /** A pattern would take a stack as deep as such an OID is long. */
    @ParameterizedTest
    @ValueSource(strings = {".1", ".xx", ".", "1"})
    void refusesAnEndlessOid(String piece) {
        assertThrows(FindingException.class, () -> read("1.3.6.1" + piece.repeat(50_000) + "|2|1\n"));
    }

    @Test
    void refusesARecordingWithoutVariables() {
        FindingException refused = assertThrows(FindingException.class, () -> read("# nothing\n"));

        assertEquals("recording.empty", refused.finding().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            // a plain recording of 100 s up time: the clock and the counters that are not zero go on
            "1.3.6.1.2.1.1.3.0 ~ 0 ~ 10000", "1.3.6.1.2.1.1.3.0 ~ 50 ~ 15000", "1.3.6.1.1 ~ 50 ~ 1500",
            "1.3.6.1.2 ~ 50 ~ 0", "1.3.6.1.3 ~ 50 ~ 3000000000000", "1.3.6.1.4 ~ 50 ~ 77",
            // wraps of 2^32 and 2^64
            "1.3.6.1.5 ~ 1 ~ 4294967295", "1.3.6.1.5 ~ 2 ~ 0", "1.3.6.1.5 ~ 12 ~ 10",
            "1.3.6.1.6 ~ 2 ~ 0", "1.3.6.1.7 ~ 2 ~ 0",
            // decimals, a gauge and its bounds
            "1.3.6.1.8 ~ 10 ~ 125", "1.3.6.1.9 ~ 3 ~ 13", "1.3.6.1.9 ~ 100 ~ 20", "1.3.6.1.10 ~ 100 ~ 0"})
    void moves(String oid, double seconds, String expected) throws Exception {
        Recording recording = read(String.join("\n", "1.3.6.1.2.1.1.3.0|67|10000", "1.3.6.1.1|65|1000",
                "1.3.6.1.2|65|0", "1.3.6.1.3|70|2000000000000", "1.3.6.1.4|66|77",
                "1.3.6.1.5|65:numeric|initial=4294967294,rate=1", "1.3.6.1.6|67:numeric|initial=4294967096,rate=100",
                "1.3.6.1.7|70:numeric|initial=18446744073709551614,rate=1", "1.3.6.1.8|70:numeric|initial=100,rate=2.5",
                "1.3.6.1.9|66:numeric|initial=10,rate=1,max=20", "1.3.6.1.10|66:numeric|initial=10,rate=-1"));

        Variable value = value(recording, oid, seconds);

        assertEquals(expected, value instanceof org.snmp4j.smi.TimeTicks
                ? Long.toString(value.toLong())
                : value.toString());
    }

    @Test
    void aCounterOfARecordingWithoutUpTimeStandsStill() throws Exception {
        assertEquals("1000", value(read("1.3.6.1.1|65|1000"), "1.3.6.1.1", 3600).toString());
    }

    @TestFactory
    Stream<DynamicTest> aWaveNeverRunsBackwardsAndKeepsItsAverage() {
        return Stream.of("wave=1,period=60", "wave=0.5,period=7,phase=0.25", "wave=1,period=3600,phase=0.9")
                .map(wave -> DynamicTest.dynamicTest(wave, () -> {
                    Recording recording = read("1.3.6.1.1|70:numeric|initial=5,rate=1000," + wave);
                    long before = 0;
                    for (int second = 0; second <= 7200; second++) {
                        long now = value(recording, "1.3.6.1.1", second).toLong();
                        assertTrue(now >= before, "at " + second);
                        before = now;
                    }
                    assertEquals(5, value(recording, "1.3.6.1.1", 0).toLong());
                    assertEquals(7_200_000, before, 7_200_000 * 0.002);
                }));
    }

    @Test
    void everyRecordingOfTheVectorsLoads() throws Exception {
        Path root = Path.of(System.getProperty("haidang.root"));
        String shared = System.getenv("HAIDANG_SHARED");
        Path vectors = (shared == null ? root.resolve("../shared") : Path.of(shared)).resolve("vectors/snmprec");

        assertEquals(98, new RecordingFolder(vectors).load(1).size());
    }
}
