package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.registry.CommitResult.Committed;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.Discovery;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.Proposal.DifferentValue;
import vn.haidang.registry.discovery.Proposal.NewDevice;

/** What SNMP saw becomes proposals, and only a person's commit changes the registry. */
class DiscoveryTest {

    private static final RegistrySnapshot CITY = new ElementTable()
            .add("Switch", "SW-1", "serialNumber=FOC-1", "manufacturer=Cisco", "firmware=15.2", "hostName=sw1",
                    "managementAddress=10.0.0.1", "interfaces=name:1;macAddress:00-11-22-33-44-AA;speed:100000000")
            .add("Router", "R-1", "hostName=r1", "managementAddress=10.0.0.2")
            .add("Router", "R-2", "hostName=twin").add("Router", "R-3", "hostName=twin")
            .add("Firewall", "FW-1", "hostName=fw.city.test", "snmp=host:10.0.0.4;port:161;profile:p").snapshot();

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({"10.9.9.9,x,foc-1,,,SW-1", "10.9.9.9,x,,00:11:22:33:44:aa,,SW-1", "10.0.0.2,x,,,,R-1",
            "10.9.9.9,R1,,,,R-1", "10.9.9.9,r1.city.test,,,,R-1", "10.9.9.9,FW,,,,FW-1", "10.9.9.9,twin,,,,",
            "10.9.9.9,x,,,,", "10.0.0.2,x,FOC-1,,,SW-1", "10.0.0.2,twin,,,R-3,R-3", "10.0.0.2,x,FOC-1,,R-3,SW-1",
            "10.0.0.2,x,,,gone,R-1"})
    void knowsADeviceByItsSurestSign(String address, String name, String serial, String mac, String asked,
            String expected) {
        SightingTable table = SightingTable.at(address, "name=" + name).port("1", null, mac, 0);
        DeviceSighting sighting = with(table.seen(), serial, asked);
        assertEquals(Optional.ofNullable(expected), new Discovery(CITY).device(sighting).map(Element::code));
    }

    private static DeviceSighting with(DeviceSighting seen, String serial, String asked) {
        return new DeviceSighting(seen.address(), seen.at(), Optional.ofNullable(asked), seen.name(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(serial),
                Optional.empty(), seen.interfaces(), seen.neighbours());
    }

    @Test
    void proposesOnlyWhatIsDifferent() {
        List<Proposal> proposals = new Discovery(CITY).proposals(sighting("16.1", "CISCO", 1_000_000_000L).seen());
        assertEquals(List.of("firmware", "interfaces 1"), proposals.stream().map(DiscoveryTest::words).toList());
        Values port = part((DifferentValue) proposals.get(1));
        assertEquals(1_000_000_000L, port.whole("speed").getAsLong());
        assertEquals(Optional.of("R-1"), port.reference("peer"), "the neighbour is found by its name");
        assertEquals(Optional.of("00-11-22-33-44-AA"), port.text("macAddress"), "the same in another spelling");
    }

    @ParameterizedTest(name = "{0} in the registry, {1} seen: {2}")
    @CsvSource({"R-1,R1,", "R-1,r1.city.test,", "FW-1,fw,", "FW-1,fw.town.test,hostName", "R-1,r2,hostName"})
    void aNameIsTheSameWithItsDomainAndWithout(String device, String name, String expected) {
        List<Proposal> proposals = new Discovery(CITY)
                .proposals(SightingTable.at("10.9.9.9", "asked=" + device, "name=" + name).seen());
        assertEquals(Optional.ofNullable(expected),
                proposals.stream().map(DiscoveryTest::words).filter("hostName"::equals)
                        .findFirst());
    }

    @Test
    void eachInterfaceIsAProposalOfItsOwnAndOneThatIsDownTellsNoSpeed() {
        DeviceSighting seen = SightingTable.at("10.0.0.1").port("1", null, "001122334 4aa", 0)
                .port("2", "Tầng 2", null, 10L).port(" ", null, null, 1L).seen();
        List<Proposal> proposals = new Discovery(CITY).proposals(seen);
        assertEquals(List.of("interfaces 2"), proposals.stream().map(DiscoveryTest::words).toList());
        assertEquals(List.of(), ((DifferentValue) proposals.get(0)).registered());
    }

    @Test
    void whatIsAskedAtItsEndpointNeedsNoOtherAddress() {
        assertEquals(List.of(), new Discovery(CITY).proposals(SightingTable.at("10.0.0.4", "asked=FW-1").seen()));
        assertEquals(List.of("managementAddress"), new Discovery(CITY)
                .proposals(SightingTable.at("10.0.0.9", "asked=R-3").seen()).stream().map(DiscoveryTest::words)
                .toList());
    }

    @Test
    void proposesANeighbourThatTheRegistryDoesNotHaveOnce() {
        DeviceSighting seen = SightingTable.at("10.0.0.2").neighbour("1", "sw-new", "Gi1")
                .neighbour("2", "SW-NEW", "Gi2")
                .neighbour("3", "sw1", "Gi3").neighbour("4", " ", "Gi4")
                .neighbour(new DeviceSighting.Neighbour("5", "renamed", Optional.empty(),
                        Optional.of("00:11:22:33:44:AA"), Optional.empty(), Optional.empty()))
                .seen();
        List<Proposal> proposals = new Discovery(CITY).proposals(seen);
        NewDevice device = assertInstanceOf(NewDevice.class, proposals.get(0));
        assertEquals(1, proposals.size(), proposals.toString());
        assertEquals("sw-new", device.name());
        assertEquals(Map.of("hostName", List.of(new Value.Text("sw-new"))), device.values());
    }

    @Test
    void aPersonAcceptsInOneCommitWithItsSource() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            DeviceSighting sighting = sighting("16.1", "Cisco", 1L).seen();
            long before = registry.snapshot().commit();
            NewDevice device = assertInstanceOf(NewDevice.class,
                    new Discovery(registry.snapshot()).proposals(sighting).get(0));
            assertEquals(before, registry.snapshot().commit());
            try (EditingSession session = registry.service().edit()) {
                Discovery.accept(session, device, "Switch", "SW-1", "Bộ chuyển mạch mới");
                assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
            }
            assertEquals(List.of("r1"),
                    new Discovery(registry.snapshot()).proposals(sighting).stream().map(DiscoveryTest::words).toList());
            Element added = registry.snapshot().element("Switch", "SW-1").orElseThrow();
            assertEquals(Optional.of("16.1"), added.values().text("firmware"));
            Values provenance = added.values().part("provenance").orElseThrow();
            assertEquals(Optional.of("snmp"), provenance.choice("source"));
            assertEquals(Optional.of("10.0.0.1"), provenance.text("detail"));
            assertEquals(Optional.of(sighting.at()), provenance.moment("confirmedAt"));

            try (EditingSession session = registry.service().edit()) {
                new Discovery(session.base()).proposals(sighting("17.1", "Cisco", 5L).port("2", "mới", null, 1L).seen())
                        .stream().filter(DifferentValue.class::isInstance)
                        .forEach(one -> Discovery.accept(session, (DifferentValue) one));
                assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
            }
            Element changed = registry.snapshot().element("Switch", "SW-1").orElseThrow();
            assertEquals(Optional.of("17.1"), changed.values().text("firmware"));
            assertEquals(2, changed.all("interfaces").size(), "each interface is written beside the others");
            assertEquals(added.all("provenance").size(), changed.all("provenance").size());
        }
    }

    @Test
    void keepsNoMoreThanItsLimitsOfWhatADeviceSays() {
        DeviceSighting huge = sighting("x".repeat(100_000), " ", 1L).seen();
        assertEquals(DeviceSighting.MOST_TEXT, huge.firmware().orElseThrow().length());
        assertEquals(Optional.empty(), huge.manufacturer());
    }

    private static Values part(DifferentValue proposal) {
        return ((Value.Part) proposal.seen().get(0)).values();
    }

    private static String words(Proposal proposal) {
        return proposal instanceof DifferentValue value
                ? value.feature() + value.part().map(name -> " " + name).orElse("")
                : ((NewDevice) proposal).name();
    }

    private static SightingTable sighting(String firmware, String manufacturer, long speed) {
        return SightingTable.at("10.0.0.1", "name=sw1", "manufacturer=" + manufacturer, "serialNumber=FOC-1",
                "firmware=" + firmware).port("1", null, "00:11:22:33:44:aa", speed).neighbour("1", "r1", "ge-0/0/0");
    }
}
