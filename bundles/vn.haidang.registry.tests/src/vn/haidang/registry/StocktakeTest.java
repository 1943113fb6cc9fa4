package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.registry.CommitResult.Committed;
import vn.haidang.registry.CommitResult.Refused;
import vn.haidang.registry.stocktake.ScanOutcome;
import vn.haidang.registry.stocktake.Seen;
import vn.haidang.registry.stocktake.StocktakeProposal;
import vn.haidang.registry.stocktake.StocktakeReport;
import vn.haidang.registry.stocktake.StocktakeResult;
import vn.haidang.registry.stocktake.Stocktakes;

/** A campaign from its opening to what people decide about its result. */
class StocktakeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:30:00Z");

    @TempDir
    Path temp;

    private OpenRegistry registry;
    private Stocktakes stocktakes;

    @BeforeEach
    void open() throws Exception {
        registry = OpenRegistry.withSample(temp);
        stocktakes = new Stocktakes(registry.service(), InstantSource.fixed(NOW));
        EditingSession session = registry.service().edit();
        String site = place(session, "T1", "site", null);
        String room = place(session, "T1-P1", "room", site);
        String other = place(session, "T1-P2", "room", site);
        place(session, "T1-P1-R1", "rack", room);
        asset(session, "MC-1", "W01", room, "SN-1");
        asset(session, "MC-2", "W01", room, "SN-2");
        asset(session, "MC-3", "W01", other, "SN-3");
        asset(session, "MC-4", "CNTT", other, "SN-4");
        asset(session, "MC-5", "W01", room, "SN-5");
        session.set(id(session, "MC-5"), "state", new Value.Choice("disposed"));
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void sortsWhatWasSeenAgainstTheRegistry() {
        String campaign = campaign();
        record(campaign, seen("mc-1", "T1-P1-R1"), seen("SN-3", "T1-P1"), seen("MC-4", null), seen("LẠ-9", "T1"),
                seen("MC-1", "T1-P1"), seen("MC-5", null));

        StocktakeResult result = result(campaign);
        // Of the sample: the router and the camera of the ward.
        assertEquals(5, result.expected());
        assertEquals("[Server MC-1]", result.found().toString());
        assertEquals(List.of("MC-3 T1-P2 T1-P1", "MC-4 T1-P2 -", "MC-5 T1-P1 -"),
                result.elsewhere().stream().map(one -> one.asset().code() + " " + one.registered().get().code() + " "
                        + one.seen().map(Element::code).orElse("-")).toList());
        assertEquals("[Camera CAM-1, Server MC-2, Router R-W01]", result.missing().toString());
        assertEquals(List.of("LẠ-9"), result.unknown());
        assertEquals("[Server MC-1]", result.twice().toString());
    }

    @Test
    void tellsAtOnceWhatAScanWas() {
        String campaign = campaign();
        assertEquals("FOUND MC-1 T1-P1", scan(campaign, "mc-1", "T1-P1-R1"));
        assertEquals("AGAIN MC-1 T1-P1", scan(campaign, "SN-1", "T1-P1-R1"));
        assertEquals("ELSEWHERE MC-1 T1-P1", scan(campaign, "SN-1", "T1-P2"), "carried on meanwhile");
        assertEquals("ELSEWHERE MC-4 T1-P2", scan(campaign, "MC-4", "T1-P2"), "of another unit");
        assertEquals("UNKNOWN - -", scan(campaign, "LẠ-9", "T1-P2"));
        assertEquals("UNKNOWN - -", scan(campaign, "lạ-9", "T1-P2"));
        assertEquals(4, registry.snapshot().element(campaign).orElseThrow().all("sightings").size());
        stocktakes.close(campaign, OpenRegistry.ORIGIN);
        assertEquals("NOT_RECORDED - -", scan(campaign, "MC-2", "T1-P1"));
        assertEquals("NOT_RECORDED - -", scan("no such campaign", "MC-2", "T1-P1"));
    }

    private String scan(String campaign, String scanned, String place) {
        ScanOutcome outcome = stocktakes.scan(campaign, seen(scanned, place), OpenRegistry.ORIGIN);
        return outcome.kind() + " " + outcome.asset().map(Element::code).orElse("-") + " "
                + outcome.registered().map(Element::code).orElse("-");
    }

    @Test
    void closingNotesTheDayAndChangesNothingElse() {
        String campaign = campaign();
        record(campaign, seen("MC-1", "T1-P1"), seen("MC-3", "T1-P1"));
        RegistrySnapshot before = registry.snapshot();

        RegistrySnapshot after = assertInstanceOf(Committed.class,
                stocktakes.close(campaign, OpenRegistry.ORIGIN)).snapshot();

        assertEquals(before.commit() + 1, after.commit());
        assertEquals(3, registry.service().changesOf(after.commit()).size());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), day(after, "MC-1", "lastSeenOn"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), day(after, "MC-3", "lastSeenOn"));
        assertEquals(Optional.empty(), day(after, "MC-2", "lastSeenOn"));
        assertEquals(before.element("Server", "MC-3").get().get("place"),
                after.element("Server", "MC-3").get().get("place"));
        Refused refused = assertInstanceOf(Refused.class,
                stocktakes.record(campaign, List.of(seen("MC-2", null)), OpenRegistry.ORIGIN));
        assertEquals("registry.stocktake.closed", refused.findings().get(0).code());
    }

    @Test
    void peopleDecideAboutWhatItSuggests() {
        String campaign = campaign();
        record(campaign, seen("MC-1", null), seen("MC-3", "T1-P1"), seen("R-W01", null), seen("CAM-1", null));
        Element stocktake = registry.snapshot().element(campaign).orElseThrow();
        List<StocktakeProposal> proposals = stocktakes.proposals(stocktake);
        assertEquals(List.of("MC-3 place", "MC-2 state"),
                proposals.stream().map(one -> one.asset().code() + " " + one.feature()).toList());

        stocktakes.accept(stocktake, proposals.subList(0, 1), OpenRegistry.ORIGIN);

        Element moved = registry.snapshot().element("Server", "MC-3").orElseThrow();
        assertEquals("T1-P1", moved.values().reference("place").flatMap(registry.snapshot()::element).get().code());
        assertEquals(Optional.of("KK-1"), moved.values().part("provenance").flatMap(part -> part.text("detail")));
        assertEquals(Optional.empty(), registry.snapshot().element("Server", "MC-2").get().get("state"));
    }

    @Test
    void severalPeopleCountAtTheSameTime() {
        String campaign = campaign();
        Stocktakes others = new Stocktakes(registry.another(), InstantSource.fixed(NOW));
        List<CompletableFuture<?>> people = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            Stocktakes own = person == 3 ? others : stocktakes;
            int number = person;
            people.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 5; i++) {
                    assertInstanceOf(Committed.class, own.record(campaign,
                            List.of(seen("X-" + number + "-" + i, null)), OpenRegistry.ORIGIN));
                }
            }));
        }
        people.forEach(CompletableFuture::join);
        registry.service().catchUp();
        assertEquals(20, result(campaign).unknown().size());
    }

    private String campaign() {
        stocktakes.open("KK-1", "Kiểm kê cuối năm", Optional.of(registry.snapshot().unit("W01").get().id()),
                Optional.empty(), OpenRegistry.ORIGIN);
        return registry.snapshot().element("Stocktake", "KK-1").orElseThrow().id();
    }

    private void record(String campaign, Seen... seen) {
        assertInstanceOf(Committed.class, stocktakes.record(campaign, List.of(seen), OpenRegistry.ORIGIN));
    }

    private StocktakeResult result(String campaign) {
        RegistrySnapshot snapshot = registry.snapshot();
        return new StocktakeReport(snapshot).of(snapshot.element(campaign).orElseThrow());
    }

    private Seen seen(String scanned, String place) {
        return new Seen(scanned, Optional.ofNullable(place)
                .map(code -> registry.snapshot().element("Place", code).orElseThrow().id()), NOW, "Nguyễn Văn Thử",
                Optional.empty());
    }

    private static Optional<LocalDate> day(RegistrySnapshot snapshot, String code, String feature) {
        return snapshot.element("Server", code).orElseThrow().values().day(feature);
    }

    private static String place(EditingSession session, String code, String kind, String within) {
        String id = session.add("Place", code);
        session.set(id, "name", new Value.Text("Vị trí " + code));
        session.set(id, "kind", new Value.Choice(kind));
        if (within != null) {
            session.set(id, "within", new Value.Reference(within));
        }
        return id;
    }

    private static void asset(EditingSession session, String code, String unit, String place, String serial) {
        String id = session.add("Server", code);
        session.set(id, "name", new Value.Text("Máy " + code));
        session.set(id, "unit", new Value.Reference(session.element("Unit", unit).orElseThrow().id()));
        session.set(id, "place", new Value.Reference(place));
        session.set(id, "serialNumber", new Value.Text(serial));
    }

    private static String id(EditingSession session, String code) {
        return session.element("Server", code).orElseThrow().id();
    }
}
