package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.registry.CommitResult.Committed;
import vn.haidang.registry.CommitResult.Refused;
import vn.haidang.registry.discovery.Acceptance;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.Proposal.DifferentValue;
import vn.haidang.registry.discovery.Proposal.NewDevice;
import vn.haidang.registry.discovery.ProposalBoard;
import vn.haidang.registry.internal.discovery.StoredDiscoveryBook;
import vn.haidang.registry.stocktake.Seen;
import vn.haidang.registry.stocktake.Stocktakes;

/** From what was seen to what people decide about it, over the database. */
class DiscoveryBookTest {

    private static final Instant DAY = Instant.parse("2026-11-21T07:00:00Z");
    private static final ChangeOrigin REVIEWER = new ChangeOrigin("Trần Thị Mẫu", "máy 2", "đã xem tại tủ mạng");

    @TempDir
    Path temp;

    private final SimulatedTime clock = new SimulatedTime(DAY);
    private OpenRegistry registry;
    private StoredDiscoveryBook book;

    @BeforeEach
    void open() throws Exception {
        registry = OpenRegistry.withSample(temp);
        book = another();
    }

    @AfterEach
    void close() {
        book.stop();
        registry.close();
    }

    private StoredDiscoveryBook another() {
        return new StoredDiscoveryBook(registry.database(), registry.service(), new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                assertEquals(StoredDiscoveryBook.SEEN_TOPIC, event.getTopic());
            }

            @Override
            public void sendEvent(Event event) {
                throw new UnsupportedOperationException("nobody is waited for");
            }
        }, clock);
    }

    /** Notes sightings and has them kept: a book that stops keeps what waits. */
    private void note(SightingTable... tables) {
        for (SightingTable table : tables) {
            assertTrue(book.note(table.seen()));
        }
        book.stop();
        book = another();
    }

    private SightingTable router(String serial, String firmware) {
        return SightingTable.at("10.0.0.2", "asked=" + id("R-W01"), "name=r-w01", "serialNumber=" + serial,
                "firmware=" + firmware);
    }

    private String id(String code) {
        return registry.snapshot().element("Device", code).orElseThrow().id();
    }

    private ProposalBoard board() {
        return book.board(registry.snapshot());
    }

    private List<String> proposed() {
        return words(board().open());
    }

    private static List<String> words(List<Proposal> proposals) {
        return proposals.stream().map(one -> one instanceof DifferentValue value
                ? value.device().code() + " " + value.feature()
                : ((NewDevice) one).name()).toList();
    }

    private Committed accept(List<Proposal> proposals) {
        return assertInstanceOf(Committed.class, book.accept(proposals.stream()
                .<Acceptance>map(one -> new Acceptance.Different((DifferentValue) one)).toList(), REVIEWER));
    }

    @Test
    void keepsTheLastSightingOfADevice() {
        DeviceSighting newest = router("SN-1", "2.0").on(DAY.plusSeconds(10)).port("ge-0", "Lên tỉnh", "00:aa", 5L)
                .neighbour("ge-0", "core", "1").seen();
        note(router("SN-1", "1.0").on(DAY), router("SN-1", "2.0").on(DAY.plusSeconds(10))
                .port("ge-0", "Lên tỉnh", "00:aa", 5L).neighbour("ge-0", "core", "1"),
                router("SN-1", "0.9").on(DAY.minusSeconds(10)));
        assertEquals(List.of(newest), book.sightings());
    }

    @Test
    void severalAreAcceptedInOneCommitThatSaysWhereItComesFrom() {
        note(router("SN-1", "1.0"));
        assertEquals(List.of("R-W01 hostName", "R-W01 serialNumber", "R-W01 firmware"), proposed());
        long before = registry.snapshot().commit();

        Committed committed = accept(board().open());

        assertEquals(before + 1, committed.snapshot().commit());
        Element router = committed.snapshot().element("Device", "R-W01").orElseThrow();
        assertEquals(Optional.of("SN-1"), router.values().text("serialNumber"));
        Values source = ((Value.Part) router.all("provenance").get(0)).values();
        assertEquals("snmp 10.0.0.2 2026-11-21T00:00:00Z", source.choice("source").orElseThrow() + " "
                + source.text("detail").orElseThrow() + " " + source.moment("confirmedAt").orElseThrow());
        assertEquals(List.of(), proposed());
        assertEquals(List.of("ACCEPTED " + committed.snapshot().commit() + " Trần Thị Mẫu đã xem tại tủ mạng"),
                registry.strings("SELECT DISTINCT verdict || ' ' || commit_number || ' ' || author || ' ' || reason"
                        + " FROM registry_decision"));
    }

    @Test
    void whatIsRefusedStaysAwayWhileTheSameIsSeen() {
        note(router("SN-1", "1.0"));
        book.refuse(board().open(), REVIEWER);
        clock.advance(Duration.ofHours(6));
        note(router("SN-1", "1.0").on(DAY.plusSeconds(21_600)));

        assertEquals(List.of(), proposed());
        assertEquals("R-W01 firmware", words(board().refused().stream().map(ProposalBoard.Refused::proposal).toList())
                .get(2));
        assertEquals("đã xem tại tủ mạng", board().refused().get(0).decision().reason());

        note(router("SN-1", "1.1").on(DAY.plusSeconds(43_200)));
        assertEquals(List.of("R-W01 firmware"), proposed(), "something else is seen");
        note(router("SN-1", "1.0").on(DAY.plusSeconds(64_800)));
        book.reopen(board().refused().stream().map(ProposalBoard.Refused::proposal).limit(1).toList(), REVIEWER);
        assertEquals(List.of("R-W01 hostName"), proposed());
    }

    @Test
    void aRefusedInterfaceStaysAwayWhateverTheRegistryKnowsBeside() {
        note(router("SN-1", "1.0").port("ge-0", "mới", null, 5L));
        accept(board().open().stream().filter(one -> ((DifferentValue) one).part().isPresent()).toList());
        note(router("SN-1", "1.0").on(DAY).port("ge-0", "khác", null, 5L));
        book.refuse(board().open().stream().filter(one -> ((DifferentValue) one).part().isPresent()).toList(),
                REVIEWER);
        EditingSession session = registry.service().edit();
        String vlan = session.add("Vlan", "VLAN-10");
        session.set(vlan, "name", new Value.Text("Mạng văn phòng"));
        session.set(vlan, "number", new Value.Whole(10));
        Values port = registry.snapshot().element(id("R-W01")).orElseThrow().values().part("interfaces").orElseThrow();
        session.set(id("R-W01"), "interfaces",
                new Value.Part(port.with("vlan", List.of(new Value.Reference(vlan)))));
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));

        assertEquals(List.of("R-W01 hostName", "R-W01 serialNumber", "R-W01 firmware"), proposed());
    }

    @Test
    void nothingIsWrittenOverWhatSomebodyChangedMeanwhile() {
        note(router("SN-1", "1.0"));
        List<Proposal> shown = board().open();
        EditingSession session = registry.service().edit();
        session.set(id("R-W01"), "firmware", new Value.Text("0.8"));
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        long before = registry.snapshot().commit();

        Refused refused = assertInstanceOf(Refused.class, book.accept(shown.stream()
                .<Acceptance>map(one -> new Acceptance.Different((DifferentValue) one)).toList(), REVIEWER));

        assertEquals("registry.discovery.changedMeanwhile", refused.findings().get(0).code());
        assertEquals(before, registry.snapshot().commit());
        assertEquals(3, proposed().size());
    }

    @Test
    void aNeighbourIsAddedWithWhatOnlyAPersonKnows() {
        note(router("SN-1", "1.0").port("ge-0", null, null, 0).neighbour("ge-0", "sw-new", "24"),
                SightingTable.at("10.0.0.3", "asked=" + id("R-CORE")).neighbour("x", "SW-new", "23"));
        NewDevice device = (NewDevice) board().open().stream().filter(NewDevice.class::isInstance).findFirst()
                .orElseThrow();
        assertEquals(1, board().open().stream().filter(NewDevice.class::isInstance).count());
        String unit = registry.snapshot().unit("W01").orElseThrow().id();

        assertInstanceOf(Committed.class, book.accept(List.of(
                new Acceptance.Added(device, "Switch", "SW-9", "Bộ chuyển mạch", Optional.of(unit))), REVIEWER));

        Element added = registry.snapshot().element("Switch", "SW-9").orElseThrow();
        assertEquals(Optional.of(unit), added.values().reference("unit"));
        DifferentValue port = (DifferentValue) board().open().stream()
                .filter(one -> one instanceof DifferentValue value && value.part().isPresent()).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(added.id()), ((Value.Part) port.seen().get(0)).values().reference("peer"));
    }

    @Test
    void equalValuesAreConfirmedByAPersonAndKeepTheirSource() {
        note(router("SN-1", "1.0"));
        accept(board().open());
        assertEquals(List.of(), board().confirmations(), "just written is just confirmed");
        note(router("SN-1", "1.0").on(DAY.plus(Duration.ofDays(40))));
        assertEquals(List.of("hostName", "serialNumber", "firmware"),
                board().confirmations().stream().map(Proposal.SameValue::feature).toList());

        assertInstanceOf(Committed.class, book.accept(board().confirmations().stream()
                .<Acceptance>map(Acceptance.Same::new).toList(), REVIEWER));

        assertEquals(List.of(), board().confirmations());
        Values source = ((Value.Part) registry.snapshot().element(id("R-W01")).orElseThrow().all("provenance").get(0))
                .values();
        assertEquals(Optional.of(DAY.plus(Duration.ofDays(40))), source.moment("confirmedAt"));
        assertEquals(Optional.of("snmp"), source.choice("source"));
    }

    @Test
    void aDeviceThatWasRemovedSuggestsNothing() {
        note(SightingTable.at("10.0.0.9", "asked=" + id("CAM-1"), "name=cam"));
        assertEquals(List.of("CAM-1 hostName"), proposed().subList(0, 1));
        EditingSession session = registry.service().edit();
        session.remove(id("CAM-1"));
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        assertEquals(List.of(), proposed());
    }

    @Test
    void whatWasBoughtAfterAStocktakeWasNotMissing() {
        Stocktakes stocktakes = new Stocktakes(registry.service(), InstantSource.fixed(DAY));
        stocktakes.open("KK-1", "Kiểm kê", Optional.of(registry.snapshot().unit("W01").orElseThrow().id()),
                Optional.empty(), REVIEWER);
        String campaign = registry.snapshot().element("Stocktake", "KK-1").orElseThrow().id();
        stocktakes.record(campaign, List.of(new Seen("CAM-1", Optional.empty(), DAY, "Nguyễn Văn Thử",
                Optional.empty())), REVIEWER);
        assertEquals(List.of(), book.disagreements(registry.snapshot()), "it has not ended");
        stocktakes.close(campaign, REVIEWER);
        EditingSession session = registry.service().edit();
        String bought = session.add("Server", "MC-9");
        session.set(bought, "name", new Value.Text("Mua sau"));
        session.set(bought, "unit",
                new Value.Reference(registry.snapshot().unit("W01").orElseThrow().id()));
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        note(router("SN-1", "1.0"));

        List<Disagreement> found = book.disagreements(registry.snapshot());

        assertEquals(List.of("R-W01 registry.disagree.missingButAnswers"), found.stream().map(
                one -> one.element().code() + " " + one.finding(registry.snapshot()).code()).toList());
    }

    @Test
    void manyThreadsMayNoteAtTheSameTime() throws Exception {
        CountDownLatch done = new CountDownLatch(8);
        for (int thread = 0; thread < 8; thread++) {
            int number = thread;
            new Thread(() -> {
                for (int i = 0; i < 50; i++) {
                    book.note(SightingTable.at("10.0." + number + "." + i, "name=x").seen());
                }
                done.countDown();
            }).start();
        }
        assertTrue(done.await(60, TimeUnit.SECONDS));
        note();
        assertEquals(400, book.sightings().size());
    }
}
