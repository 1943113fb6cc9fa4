package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.registry.CommitResult.Committed;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.Discovery;
import vn.haidang.registry.discovery.Proposal;

/** What SNMP saw becomes proposals, and only a person's commit changes the registry. */
class DiscoveryTest {

    private static final RegistrySnapshot CITY = new ElementTable()
            .add("Switch", "SW-1", "serialNumber=FOC-1", "manufacturer=Cisco", "firmware=15.2", "hostName=sw1",
                    "managementAddress=10.0.0.1", "interfaces=name:1;macAddress:00:11:22:33:44:55;speed:100000000")
            .add("Router", "R-1", "hostName=r1", "managementAddress=10.0.0.2")
            .add("Router", "R-2", "hostName=twin").add("Router", "R-3", "hostName=twin").snapshot();

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({"10.9.9.9,x,foc-1,,SW-1", "10.9.9.9,x,,00:11:22:33:44:55,SW-1", "10.0.0.2,x,,,R-1",
            "10.9.9.9,R1,,,R-1", "10.9.9.9,twin,,,", "10.9.9.9,x,,,", "10.0.0.2,x,FOC-1,,SW-1"})
    void knowsADeviceByItsSurestSign(String address, String name, String serial, String mac, String expected) {
        DeviceSighting sighting = new DeviceSighting(address, Instant.EPOCH, Optional.of(name), Optional.empty(),
                Optional.empty(), Optional.ofNullable(serial), Optional.empty(),
                List.of(new DeviceSighting.SeenInterface("1", Optional.empty(), Optional.ofNullable(mac),
                        Optional.empty())),
                List.of());
        assertEquals(Optional.ofNullable(expected), new Discovery(CITY).device(sighting).map(Element::code));
    }

    @Test
    void proposesOnlyWhatIsDifferent() {
        List<Proposal> proposals = new Discovery(CITY).proposals(sighting("16.1", "CISCO", 1_000_000_000L));
        assertEquals(List.of("firmware", "interfaces"), proposals.stream()
                .map(one -> assertInstanceOf(Proposal.DifferentValue.class, one).feature()).toList());
        Proposal.DifferentValue interfaces = (Proposal.DifferentValue) proposals.get(1);
        Values one = ((Value.Part) interfaces.seen().get(0)).values();
        assertEquals(1_000_000_000L, one.whole("speed").getAsLong());
        assertEquals(Optional.of("R-1"), one.reference("peer"), "the neighbour is found by its name");
        assertEquals(Optional.of("00:11:22:33:44:55"), one.text("macAddress"));
    }

    @Test
    void aPersonAcceptsInOneCommitWithItsSource() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            DeviceSighting sighting = sighting("16.1", "Cisco", 1L);
            long before = registry.snapshot().commit();
            Proposal.NewDevice device = assertInstanceOf(Proposal.NewDevice.class,
                    new Discovery(registry.snapshot()).proposals(sighting).get(0));
            assertEquals(before, registry.snapshot().commit());
            try (EditingSession session = registry.service().edit()) {
                Discovery.accept(session, device, "Switch", "SW-1", "Bộ chuyển mạch mới");
                assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
            }
            assertEquals(List.of(), new Discovery(registry.snapshot()).proposals(sighting));
            Element added = registry.snapshot().element("Switch", "SW-1").orElseThrow();
            assertEquals(Optional.of("16.1"), added.values().text("firmware"));
            Values provenance = added.values().part("provenance").orElseThrow();
            assertEquals(Optional.of("snmp"), provenance.choice("source"));
            assertEquals(Optional.of("10.0.0.1"), provenance.text("detail"));

            try (EditingSession session = registry.service().edit()) {
                new Discovery(session.base()).proposals(sighting("17.1", "Cisco", 1L)).forEach(
                        one -> Discovery.accept(session, (Proposal.DifferentValue) one));
                assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
            }
            Element changed = registry.snapshot().element("Switch", "SW-1").orElseThrow();
            assertEquals(Optional.of("17.1"), changed.values().text("firmware"));
            assertEquals(added.all("provenance").size(), changed.all("provenance").size());
        }
    }

    @Test
    void keepsNoMoreThanItsLimitsOfWhatADeviceSays() {
        DeviceSighting huge = sighting("x".repeat(100_000), " ", 1L);
        assertEquals(DeviceSighting.MOST_TEXT, huge.firmware().orElseThrow().length());
        assertEquals(Optional.empty(), huge.manufacturer());
    }

    private static DeviceSighting sighting(String firmware, String manufacturer, long speed) {
        return new DeviceSighting("10.0.0.1", Instant.parse("2026-11-21T00:00:00Z"), Optional.of("sw1"),
                Optional.of(manufacturer), Optional.empty(), Optional.of("FOC-1"), Optional.of(firmware),
                List.of(new DeviceSighting.SeenInterface("1", Optional.empty(), Optional.of("00:11:22:33:44:55"),
                        Optional.of(speed))),
                List.of(new DeviceSighting.Neighbour("1", "r1", Optional.of("ge-0/0/0"))));
    }
}
