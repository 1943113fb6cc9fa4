package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.CommitResult.Committed;
import vn.haidang.registry.CommitResult.Refused;
import vn.haidang.registry.CommitResult.Unchanged;

/** What one person can do in an editing session, and what the registry does not let through. */
class EditingSessionTest {

    @TempDir
    Path temp;

    private OpenRegistry registry;
    private EditingSession session;

    @BeforeEach
    void open() throws Exception {
        registry = OpenRegistry.withSample(temp);
        session = registry.service().edit();
    }

    @AfterEach
    void close() {
        session.close();
        registry.close();
    }

    @Test
    void writesEveryKindOfValue() {
        String person = session.add("Person", "NV-01");
        session.set(person, "name", text("Nguyễn Thị Mẫu"));
        String document = session.add("Document", "QD-45");
        session.set(document, "name", text("Biên bản 45"));
        session.set(document, "kind", new Value.Choice("minutes"));
        String server = session.add("Server", "MC-01");
        session.set(server, "name", text("Máy chủ 1"));
        session.set(server, "unit", ref("CNTT"));
        session.set(server, "custodian", new Value.Reference(person));
        session.set(server, "warrantyEnd", new Value.Day(LocalDate.of(2027, 5, 31)));
        session.set(server, "price", new Value.Decimal(new BigDecimal("120000000.50")));
        session.set(server, "cores", new Value.Whole(32));
        session.set(server, "form", new Value.Choice("physical"));
        session.set(server, "documents", List.of(new Value.Reference(document)));
        session.set(server, "externalIds", List.of(part("ExternalId", "system", "GLPI", "value", "17"),
                part("ExternalId", "system", "kế toán", "value", "TS-0091")));
        String certificate = session.add("Certificate", "CT-01");
        session.set(certificate, "name", text("Chứng thư 1"));
        session.set(certificate, "purpose", new Value.Choice("server"));
        session.set(certificate, "notAfter", new Value.Moment(Instant.parse("2027-05-31T16:59:59Z")));
        String computer = session.add("Computer", "PC-01");
        session.set(computer, "name", text("Máy tính"));
        session.set(computer, "unit", ref("CNTT"));
        session.set(computer, "shared", new Value.Flag(true));
        Element before = session.element(server).orElseThrow();

        Committed committed = assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));

        for (RegistrySnapshot snapshot : List.of(committed.snapshot(), registry.another().snapshot())) {
            assertEquals(before.values(), snapshot.element("Server", "MC-01").orElseThrow().values());
            assertEquals(Optional.of(Instant.parse("2027-05-31T16:59:59Z")),
                    snapshot.element("Certificate", "CT-01").orElseThrow().values().moment("notAfter"));
            assertTrue(snapshot.element("Computer", "PC-01").orElseThrow().values().isSet("shared"));
        }
    }

    @Test
    void hasNothingToSayUntilSomethingIsDifferent() {
        String line = id("L-W01");
        session.set(line, "contractedMegabits", new Value.Whole(50));
        session.set(line, "contractedMegabits", new Value.Whole(20));
        assertEquals(List.of(), session.changes());
        assertInstanceOf(Unchanged.class, session.commit(OpenRegistry.ORIGIN));
        assertEquals(1, registry.snapshot().commit());
    }

    @Test
    void isSeenByNobodyBeforeItIsCommitted() {
        session.set(id("W01"), "name", text("Phường Nhơn Phú"));
        assertEquals("Phường Nhơn Bình", registry.snapshot().unit("W01").orElseThrow().name());
        assertEquals("Phường Nhơn Phú", session.element("Unit", "W01").orElseThrow().name());
    }

    @Test
    void takesStepsBackAndDoesThemAgain() {
        String unit = id("W01");
        session.set(unit, "name", text("A"));
        session.set(unit, "phone", text("1"));
        session.beginStep();
        session.remove(id("CAM-1"));
        session.beginStep();
        String added = session.add("Unit", "W02");

        assertTrue(session.undo());
        assertEquals(Optional.empty(), session.element(added));
        assertTrue(session.undo());
        assertTrue(session.element("Camera", "CAM-1").isPresent());
        assertTrue(session.undo());
        assertEquals(List.of(), session.changes());
        assertFalse(session.undo());

        assertTrue(session.redo());
        assertEquals("A", session.element(unit).orElseThrow().name());
        assertTrue(session.redo());
        assertTrue(session.element("Camera", "CAM-1").isEmpty());
        assertTrue(session.redo());
        assertEquals("W02", session.element(added).orElseThrow().code());
        assertFalse(session.redo());
    }

    @Test
    void forgetsWhatWasTakenBackOnceSomethingElseIsDone() {
        session.set(id("W01"), "name", text("A"));
        session.undo();
        session.set(id("W01"), "name", text("B"));
        assertFalse(session.redo());
        assertEquals("B", session.element("Unit", "W01").orElseThrow().name());
    }

    @Test
    void goesOnAfterACommit() {
        session.set(id("W01"), "name", text("A"));
        session.commit(OpenRegistry.ORIGIN);
        assertEquals(List.of(), session.changes());
        session.set(id("W01"), "name", text("B"));
        Committed second = assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        assertEquals(3, second.snapshot().commit());
        assertSame(second.snapshot(), registry.snapshot());
    }

    @Test
    void removesWhatNobodyRefersTo() {
        session.remove(id("CAM-1"));
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        assertTrue(registry.snapshot().device("CAM-1").isEmpty());
        assertEquals(registry.snapshot().elements().size(), registry.another().snapshot().elements().size());
    }

    @Test
    void belongsToOneThread() {
        CompletionException thrown = assertThrows(CompletionException.class,
                () -> CompletableFuture.runAsync(() -> session.set(id("W01"), "name", text("A"))).join());
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("registry.check.codeTaken", (s, r) -> ward(s, s.add("Unit", "W01"))),
                breach("registry.check.codeTaken", (s, r) -> named(s, s.add("Printer", "CAM-1"))),
                breach("registry.check.badCode", (s, r) -> s.set(r.unit("W01").get().id(), "code", text("W 01"))),
                breach("registry.check.badCode",
                        (s, r) -> s.set(r.unit("W01").get().id(), "code", text("a".repeat(65)))),
                breach("registry.check.required", (s, r) -> s.set(r.unit("W01").get().id(), "name", List.of())),
                breach("registry.check.required", (s, r) -> s.add("Unit", "W09")),
                breach("registry.check.required",
                        (s, r) -> s.set(r.device("R-CORE").get().id(), "snmp", part("SnmpEndpoint", "host", "h"))),
                breach("registry.check.tooLong",
                        (s, r) -> s.set(r.unit("W01").get().id(), "note", text("a".repeat(10_001)))),
                breach("registry.check.cycle",
                        (s, r) -> s.set(r.unit("QN").get().id(), "parent",
                                new Value.Reference(r.unit("W01").get().id()))),
                breach("registry.check.cycle",
                        (s, r) -> s.set(r.unit("QN").get().id(), "parent",
                                new Value.Reference(r.unit("QN").get().id()))),
                breach("registry.check.stillReferred", (s, r) -> s.remove(r.unit("W01").get().id())),
                breach("registry.check.termEndsFirst", (s, r) -> {
                    s.set(r.unit("W01").get().id(), "validFrom", new Value.Day(LocalDate.of(2025, 7, 1)));
                    s.set(r.unit("W01").get().id(), "validTo", new Value.Day(LocalDate.of(2025, 6, 30)));
                }));
    }

    private static Arguments breach(String code, BiConsumer<EditingSession, RegistrySnapshot> work) {
        return arguments(code, work);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void isRefusedForABrokenRule(String code, BiConsumer<EditingSession, RegistrySnapshot> work) {
        work.accept(session, registry.snapshot());
        Refused refused = assertInstanceOf(Refused.class, session.commit(OpenRegistry.ORIGIN));
        assertEquals(List.of(code), refused.findings().stream().map(Finding::code).distinct().toList());
        assertEquals(1, registry.snapshot().commit());
        assertFalse(session.changes().isEmpty(), "what was typed is still there");
    }

    @Test
    void isRefusedForWordsThatAreTooLong() {
        session.set(id("W01"), "name", text("A"));
        Refused refused = assertInstanceOf(Refused.class,
                session.commit(new ChangeOrigin("a".repeat(201), "máy 1", "")));
        assertEquals("registry.commit.originTooLong", refused.findings().get(0).code());
    }

    @Test
    void leavesNoDanglingReferenceBehindARemovedTarget() {
        session.remove(id("R-W01"));
        session.set(id("CAM-1"), "uplink", List.of());
        session.set(id("L-W01"), "farDevice", List.of());
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        assertEquals(Optional.empty(),
                registry.service().verifyHistory(vn.haidang.base.progress.Progress.unobserved()));
    }

    private String id(String code) {
        return registry.snapshot().elements().stream().filter(element -> element.code().equals(code)).findFirst()
                .orElseThrow().id();
    }

    private Value ref(String code) {
        return new Value.Reference(id(code));
    }

    private static void ward(EditingSession session, String id) {
        named(session, id);
        session.set(id, "kind", new Value.Choice("ward"));
    }

    @Test
    void takesNoValueOfAnotherKind() {
        String unit = id("W01");
        assertThrows(IllegalArgumentException.class, () -> session.set(unit, "name", new Value.Whole(1)));
        assertThrows(IllegalArgumentException.class, () -> session.set(unit, "kind", new Value.Choice("village")));
        assertThrows(IllegalArgumentException.class, () -> session.set(unit, "parent", ref("CAM-1")));
        assertThrows(IllegalArgumentException.class, () -> session.set(unit, "colour", text("x")));
        assertThrows(IllegalArgumentException.class, () -> session.set(unit, "name", List.of(text("a"), text("b"))));
        assertThrows(IllegalArgumentException.class, () -> session.set("nobody", "name", text("x")));
        assertThrows(IllegalArgumentException.class, () -> session.add("Asset", "x"));
        assertEquals(List.of(), session.changes());
    }

    private static void named(EditingSession session, String id) {
        session.set(id, "name", text("x"));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value part(String type, String... namesAndTexts) {
        Values.Builder values = Values.builder(vn.haidang.registry.internal.schema.EcoreSchema.REGISTRY.types()
                .type(type).orElseThrow());
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values.put(namesAndTexts[i], List.of(text(namesAndTexts[i + 1])));
        }
        return new Value.Part(values.build());
    }
}
