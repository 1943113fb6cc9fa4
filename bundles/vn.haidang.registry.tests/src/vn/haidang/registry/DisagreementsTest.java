package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.discovery.CountedStocktake;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.Disagreements;
import vn.haidang.registry.discovery.DeviceSighting;

/** Register, SNMP and the last stocktake side by side. */
class DisagreementsTest {

    /**
     * One server with a state, a place and a serial number, as SNMP and a stocktake saw it; "-" stands for nobody who
     * looked, "missing" for a stocktake that did not find it, "there" for one that did without saying where.
     */
    @ParameterizedTest(name = "{0} {1} {2} | {3} | {4} : {5}")
    @CsvSource({
            // register: state, place, serial | SNMP: serial@location | stocktake: scanned@place | what disagrees
            "in-use, P1, SN1, SN1@-,    SN1@P1,  ''", "in-use, P1, SN1, -,        -,       ''",
            "in-use, P1, SN1, SN2@-,    -,       serialNumber=SN1|SN2|",
            "in-use, P1, SN1, SN2@-,    SN1@P1,  serialNumber=SN1|SN2|SN1",
            "in-use, P1, -,   SN2@-,    -,       ''", "in-use, P1, -,   SN2@-,    SN3@P1,  serialNumber=|SN2|SN3",
            "in-use, P1, SN1, sn1@-,    M@P1,    ''", "in-use, P1, SN1, -,        M@P2,    place=P1||P2",
            "in-use, P1, SN1, SN1@P2,   M@P1,    place=P1|P2|P1", "in-use, P1, SN1, SN1@Tên P2, -,  place=P1|P2|",
            "in-use, P1, SN1, SN1@gác xép, -,    ''", "in-use, P1, SN1, -,        M@R1,    ''",
            "in-use, R1, SN1, -,        M@P1,    ''", "in-use, -,  SN1, -,        M@P1,    ''",
            "in-use, -,  SN1, SN1@P1,   M@P2,    place=|P1|P2",
            "in-use, P1, SN1, -,        missing, state=in-use||nothing",
            "in-use, P1, SN1, SN1@-,    missing, state=in-use|in-use|nothing",
            "retired, P1, SN1, SN1@-,   -,       state=retired|in-use|", "retired, P1, SN1, -,       M@P1,    ''",
            "disposed, P1, SN1, -,      M@P1,    state=disposed||in-use",
            "planned, P1, SN1, SN1@-,   M@P1,    state=planned|in-use|in-use", "in-stock, P1, SN1, -,      M@P1,    ''",
            "in-stock, P1, SN1, SN1@-,  -,       state=in-stock|in-use|", "in-repair, P1, SN1, SN1@-, M@P1,    ''"})
    void saysWhatEachOfTheThreeSays(String state, String place, String serial, String snmp, String stocktake,
            String expected) {
        List<String> features = new ArrayList<>(List.of("state=" + state));
        if (!place.equals("-")) {
            features.add("place=" + place);
        }
        if (!serial.equals("-")) {
            features.add("serialNumber=" + serial);
        }
        boolean counted = stocktake.contains("@");
        boolean ended = stocktake.equals("missing");
        RegistrySnapshot snapshot = new ElementTable().add("Place", "P1").add("Place", "P2")
                .add("Place", "R1", "within=P1").add("Server", "M", features.toArray(String[]::new))
                .add("Stocktake", "KK", ended
                        ? "endedOn=2026-11-20"
                        : "startedOn=2026-11-19")
                .snapshot();
        Element campaign = snapshot.element("KK").orElseThrow();
        if (counted) {
            campaign = campaign.with("sightings", List.of(sighting(snapshot, stocktake)));
        }
        List<Disagreement> found = new Disagreements(snapshot).of(seen(snmp),
                List.of(new CountedStocktake(campaign, ended ? List.of("M") : List.of())));

        assertEquals(expected, found.stream().map(DisagreementsTest::words).collect(Collectors.joining(" ")));
        found.forEach(one -> assertSpoken(one.finding(snapshot)));
    }

    private static List<DeviceSighting> seen(String snmp) {
        if (!snmp.contains("@")) {
            return List.of();
        }
        String[] parts = snmp.split("@");
        SightingTable table = parts[1].equals("-")
                ? SightingTable.at("10.0.0.1", "asked=M", "serialNumber=" + parts[0])
                : SightingTable.at("10.0.0.1", "asked=M", "serialNumber=" + parts[0], "location=" + parts[1]);
        return List.of(table.seen());
    }

    private static Value sighting(RegistrySnapshot snapshot, String stocktake) {
        String[] parts = stocktake.split("@");
        return new Value.Part(Values.builder(snapshot.schema().type("Sighting").orElseThrow())
                .put("scanned", List.of(new Value.Text(parts[0])))
                .put("element", List.of(new Value.Reference("M"))).put("place", List.of(new Value.Reference(parts[1])))
                .put("at", List.of(new Value.Moment(Instant.parse("2026-11-20T03:00:00Z")))).build());
    }

    private static String words(Disagreement one) {
        return one.feature() + "=" + texts(one.registered()) + "|" + one.snmp().map(DisagreementsTest::text).orElse("")
                + "|" + one.stocktake().map(DisagreementsTest::text).orElse("");
    }

    private static String text(Disagreement.Witness witness) {
        return witness.values().isEmpty() ? "nothing" : texts(witness.values());
    }

    private static String texts(List<Value> values) {
        return values.stream().map(value -> {
            if (value instanceof Value.Text text) {
                return text.text();
            }
            return value instanceof Value.Choice choice ? choice.literal() : ((Value.Reference) value).id();
        }).collect(Collectors.joining());
    }

    private static void assertSpoken(Finding finding) {
        for (Language language : Language.values()) {
            String sentence = finding.summary(ValueFormat.of(language));
            assertTrue(sentence.startsWith("M"), sentence);
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    @Test
    void theNewestOfSeveralCampaignsCounts() {
        RegistrySnapshot snapshot = new ElementTable().add("Place", "P1").add("Place", "P2")
                .add("Server", "M", "state=in-use", "place=P1").add("Stocktake", "KK-1", "endedOn=2026-10-01")
                .add("Stocktake", "KK-2", "endedOn=2026-12-01").snapshot();
        Element first = snapshot.element("KK-1").orElseThrow();
        Element later = snapshot.element("KK-2").orElseThrow().with("sightings", List.of(sighting(snapshot, "M@P1")));
        List<CountedStocktake> both = List.of(new CountedStocktake(later, List.of()),
                new CountedStocktake(first, List.of("M")));
        assertEquals(List.of(), new Disagreements(snapshot).of(List.of(), both), "found since");
        assertEquals(Optional.of("KK-2"), new Disagreements(snapshot)
                .of(List.of(), List.of(new CountedStocktake(first, List.of()), new CountedStocktake(
                        snapshot.element("KK-2").orElseThrow(), List.of("M"))))
                .get(0).stocktake().map(Disagreement.Witness::source));
    }
}
