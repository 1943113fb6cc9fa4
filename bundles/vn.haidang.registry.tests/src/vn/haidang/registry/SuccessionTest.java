package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.SuccessionPlan;
import vn.haidang.registry.succession.SuccessionPlanner;
import vn.haidang.registry.succession.SuccessionRequest;
import vn.haidang.registry.succession.Target;

/** Units of the sample city become others, and every day before can be told as it was. */
class SuccessionTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate DATE = LocalDate.of(2025, 7, 1);

    @TempDir
    Path temp;

    private OpenRegistry registry;

    @BeforeEach
    void loadSampleCity() throws Exception {
        registry = OpenRegistry.in(temp);
        registry.service().importFolder(shared("sample-city"), OpenRegistry.ORIGIN);
        EditingSession session = registry.service().edit();
        addOfEveryKind(session, "W05", "QN-W05");
        addOfEveryKind(session, "W07", "QN-W07");
        addOfEveryKind(session, "W08", "QN-W08");
        String service = add(session, "Service", "DV-01", Map.of());
        session.set(service, "users", Stream.of("QN-W05", "QN-W06", "QN-W07", "QN-W08").map(this::ref).toList());
        String past = add(session, "RoleGrant", "VT-CU", Map.of("role", new Value.Choice("owner"), "holderUnit",
                ref("QN-W05"), "validTo", new Value.Day(LocalDate.of(2024, 12, 31))));
        assertTrue(session.element(past).isPresent());
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void showsEverythingThatMovesBeforeItIsDone() throws Exception {
        SuccessionPlan plan = plan(mergeOfTheSampleFile());

        assertTrue(plan.isComplete(), plan.findings().toString());
        assertEquals(Set.of("QN-W05", "QN-W07", "QN-W08"), codes(plan.ended()));
        assertEquals(List.of("Phường Quy Nhơn"), plan.created().stream().map(Target.Created::name).toList());
        Map<String, Integer> counts = new TreeMap<>();
        plan.movesByType().forEach((type, moves) -> counts.put(type, moves.size()));
        assertEquals(Map.of("Certificate", 3, "Computer", 3, "DataLine", 3, "InformationSystem", 6, "Person", 3,
                "Service", 3), counts);
        assertEquals(2, registry.snapshot().commit());
    }

    @Test
    void isOneCommitAndShowsBothDays() throws Exception {
        RegistrySnapshot before = registry.snapshot();
        RegistrySnapshot now = apply(mergeOfTheSampleFile());

        assertEquals(3, now.commit());
        assertEquals(unitsOf(before), unitsOf(now.effectiveAt(BEFORE)));
        assertEquals(35, now.effectiveAt(BEFORE).units().size());
        assertEquals("Phường Hải Cảng", unitName(now.effectiveAt(BEFORE), "PC-W05"));
        RegistrySnapshot after = now.effectiveAt(DATE);
        assertEquals(33, after.units().size());
        assertEquals("Phường Quy Nhơn", unitName(after, "PC-W05"));
        assertEquals("Phường Quy Nhơn", unitName(after, "PC-W08"));
        assertEquals(List.of("P-QN", "QN-W06"), after.element("Service", "DV-01").orElseThrow().all("users").stream()
                .map(value -> after.element(((Value.Reference) value).id()).orElseThrow().code()).toList());
        assertEquals("QN-W05", holder(after.element("RoleGrant", "VT-CU"), now));
    }

    @Test
    void whatWasKnownAndWhatCountedAreTwoQuestions() throws Exception {
        RegistrySnapshot now = apply(mergeOfTheSampleFile());
        RegistrySnapshot known = registry.service().asOf(2);

        assertEquals("Phường Hải Cảng", unitName(known.effectiveAt(DATE), "PC-W05"));
        assertEquals("Phường Hải Cảng", unitName(registry.service().asOf(3).effectiveAt(BEFORE), "PC-W05"));
        assertEquals("Phường Quy Nhơn", unitName(registry.service().asOf(3).effectiveAt(DATE), "PC-W05"));
        assertEquals("Phường Quy Nhơn", unitName(now, "PC-W05"));
        assertEquals(Optional.empty(),
                registry.service().verifyHistory(vn.haidang.base.progress.Progress.unobserved()));
    }

    @Test
    void doesAllOfTheSampleFile() throws Exception {
        apply(mergeOfTheSampleFile());
        apply(SuccessionRequest.of(SuccessionKind.MERGE, "SX-02", "Lập phường Quy Nhơn Đông", DATE,
                units("QN-C01", "QN-C02", "QN-C03"), List.of(created("P-QND", "Phường Quy Nhơn Đông"))));
        RegistrySnapshot now = apply(SuccessionRequest.of(SuccessionKind.RENAME, "SX-03", "Xã Nhơn Châu", DATE,
                units("QN-C04"), List.of(new Target.Renamed(unit("QN-C04"), "Xã Nhơn Châu"))));
        assertEquals(35 - 6 + 2, now.effectiveAt(DATE).units().size());
        assertEquals(35, now.effectiveAt(BEFORE).units().size());
        assertEquals(3, now.elements("Succession").size());
    }

    @Test
    void aRenamedUnitStaysAndItsOldNameIsKept() throws Exception {
        RegistrySnapshot now = apply(SuccessionRequest.of(SuccessionKind.RENAME, "SX-01", "Đổi tên", DATE,
                units("QN-W05"), List.of(new Target.Renamed(unit("QN-W05"), "Phường Cảng Mới"))));
        assertEquals("Phường Cảng Mới", now.effectiveAt(DATE).unit("QN-W05").orElseThrow().name());
        assertEquals("Phường Hải Cảng", now.effectiveAt(BEFORE).unit("QN-W05").orElseThrow().name());
        assertEquals(now.effectiveAt(DATE).unit("QN-W05").orElseThrow().id(),
                now.effectiveAt(BEFORE).unit("QN-W05").orElseThrow().id());
    }

    @Test
    void twoSuccessionsAreTakenBackOneAfterTheOther() throws Exception {
        apply(mergeOfTheSampleFile());
        LocalDate later = LocalDate.of(2026, 1, 1);
        RegistrySnapshot now = apply(SuccessionRequest.of(SuccessionKind.MERGE, "SX-09", "Lập phường Lớn", later,
                units("P-QN", "QN-W06"), List.of(created("P-LON", "Phường Lớn"))));
        assertEquals("Phường Lớn", unitName(now.effectiveAt(later), "PC-W05"));
        assertEquals("Phường Quy Nhơn", unitName(now.effectiveAt(later.minusDays(1)), "PC-W05"));
        assertEquals("Phường Hải Cảng", unitName(now.effectiveAt(BEFORE), "PC-W05"));
    }

    @Test
    void aSplitWantsATargetForEverything() throws Exception {
        Target north = created("P-BAC", "Phường Bắc");
        Target south = created("P-NAM", "Phường Nam");
        SuccessionRequest split = SuccessionRequest.of(SuccessionKind.SPLIT, "SX-05", "Chia tách", DATE,
                units("QN-W05"), List.of(north, south));
        SuccessionPlan undecided = plan(split);
        assertFalse(undecided.isComplete());
        assertEquals(7, undecided.findings().size());
        try (EditingSession session = registry.service().edit()) {
            assertThrows(IllegalStateException.class, () -> undecided.applyTo(session));
        }

        RegistrySnapshot now = apply(split.choosing(Map.of(id("Person", "NV-W05"), north), Optional.of(south)));
        assertEquals("Phường Bắc", unitName(now, "NV-W05"));
        assertEquals("Phường Bắc", unitName(now, "PC-W05"), "a computer follows its custodian");
        assertEquals("Phường Nam", unitName(now, "L-W05"));
        assertEquals("Phường Hải Cảng", unitName(now.effectiveAt(BEFORE), "PC-W05"));
    }

    @Test
    void aTransferMovesOnlyWhatIsNamed() throws Exception {
        Target taker = new Target.Existing(unit("QN-W06"));
        RegistrySnapshot now = apply(SuccessionRequest.of(SuccessionKind.TRANSFER, "SX-06", "Chuyển giao", DATE,
                units("QN-W05"), List.of(taker)).choosing(Map.of(id("Computer", "PC-W05"), taker), Optional.empty()));
        assertEquals("Phường Quang Trung", unitName(now, "PC-W05"));
        assertEquals("Phường Hải Cảng", unitName(now, "NV-W05"));
        assertEquals(35, now.effectiveAt(DATE).units().size());
    }

    @Test
    void aUnitThatTakesTheOthersInGoesOn() throws Exception {
        RegistrySnapshot now = apply(SuccessionRequest.of(SuccessionKind.MERGE, "SX-07", "Nhập vào", DATE,
                units("QN-W05", "QN-W07"), List.of(new Target.Existing(unit("QN-W05")))));
        assertEquals("Phường Hải Cảng", unitName(now, "PC-W07"));
        assertEquals(34, now.effectiveAt(DATE).units().size());
        assertEquals("Phường Thị Nại", unitName(now.effectiveAt(BEFORE), "PC-W07"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("registry.succession.mergeNeeds", SuccessionKind.MERGE, "QN-W05", "P-1"),
                arguments("registry.succession.splitNeeds", SuccessionKind.SPLIT, "QN-W05", "P-1"),
                arguments("registry.succession.renameNeeds", SuccessionKind.RENAME, "QN-W05", "P-1"),
                arguments("registry.succession.dissolveNeeds", SuccessionKind.DISSOLVE, "", "P-1"),
                arguments("registry.succession.transferNeeds", SuccessionKind.TRANSFER, "QN-W05", ""),
                arguments("registry.check.codeTaken", SuccessionKind.MERGE, "QN-W05,QN-W07", "QN-W06"),
                arguments("registry.succession.undecided", SuccessionKind.DISSOLVE, "QN-W05", ""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatStandsAgainstIt(String finding, SuccessionKind kind, String from, String to) {
        SuccessionPlan plan = plan(SuccessionRequest.of(kind, "SX-01", "Thử", DATE,
                from.isEmpty() ? List.of() : units(from.split(",")),
                to.isEmpty() ? List.of() : List.of(created(to, "Đơn vị mới"))));
        assertTrue(plan.findings().stream().map(Finding::code).toList().contains(finding),
                plan.findings().toString());
        assertFalse(plan.isComplete());
    }

    @Test
    void aUnitThatHasEndedCannotEndAgain() throws Exception {
        apply(mergeOfTheSampleFile());
        SuccessionPlan plan = plan(SuccessionRequest.of(SuccessionKind.MERGE, "SX-02", "Lần hai",
                DATE.plusDays(30), units("QN-W05", "QN-W06"), List.of(created("P-2", "Phường Hai"))));
        assertEquals(List.of("registry.succession.notInForce"),
                plan.findings().stream().map(Finding::code).toList());
    }

    @Test
    void aHugeUnitMovesToo() throws Exception {
        EditingSession session = registry.service().edit();
        for (int i = 0; i < 2_500; i++) {
            add(session, "OtherAsset", "TS-" + i, Map.of("unit", ref("QN-W05")));
        }
        assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN));
        RegistrySnapshot now = apply(mergeOfTheSampleFile());
        assertEquals("Phường Quy Nhơn", unitName(now, "TS-2499"));
        assertTrue(now.elements("Succession").size() > 1);
        assertEquals("Phường Hải Cảng", unitName(now.effectiveAt(BEFORE), "TS-2499"));
        assertEquals("Phường Hải Cảng", unitName(now.effectiveAt(BEFORE), "TS-0"));
    }

    private SuccessionRequest mergeOfTheSampleFile() throws Exception {
        String[] row = Files.readAllLines(shared("sample-city").resolve("successions.csv")).get(1).split(";");
        assertEquals(DATE, LocalDate.parse(row[0]));
        return SuccessionRequest.of(SuccessionKind.MERGE, "SX-01", "Lập " + row[2], DATE, units(row[1].split(",")),
                List.of(created("P-QN", row[2])));
    }

    private Target created(String code, String name) {
        return new Target.Created(code, name, "ward", Optional.of(unit("QN")));
    }

    private SuccessionPlan plan(SuccessionRequest request) {
        return new SuccessionPlanner(registry.snapshot()).plan(request);
    }

    private RegistrySnapshot apply(SuccessionRequest request) {
        try (EditingSession session = registry.service().edit()) {
            SuccessionPlan plan = new SuccessionPlanner(session.base()).plan(request);
            assertTrue(plan.isComplete(), plan.findings().toString());
            plan.applyTo(session);
            return assertInstanceOf(Committed.class, session.commit(OpenRegistry.ORIGIN)).snapshot();
        }
    }

    private void addOfEveryKind(EditingSession session, String suffix, String unit) {
        String person = add(session, "Person", "NV-" + suffix, Map.of("unit", ref(unit)));
        add(session, "Computer", "PC-" + suffix, Map.of("unit", ref(unit), "custodian", new Value.Reference(person)));
        add(session, "DataLine", "L-" + suffix, Map.of("unit", ref(unit), "carrier", new Value.Text("VNPT"),
                "contractedMegabits", new Value.Whole(20), "promisedAvailability",
                new Value.Decimal(new BigDecimal("0.99"))));
        add(session, "Certificate", "CT-" + suffix,
                Map.of("unit", ref(unit), "purpose", new Value.Choice("organisation-signing")));
        add(session, "InformationSystem", "HT-" + suffix, Map.of("unit", ref(unit), "owner", ref(unit)));
    }

    private static String add(EditingSession session, String type, String code, Map<String, Value> values) {
        String id = session.add(type, code);
        session.set(id, "name", new Value.Text("Tên " + code));
        values.forEach((feature, value) -> session.set(id, feature, value));
        return id;
    }

    private List<Element> units(String... codes) {
        return Arrays.stream(codes).map(this::unit).toList();
    }

    private Element unit(String code) {
        return registry.snapshot().element("Unit", code).orElseThrow();
    }

    private Value ref(String unit) {
        return new Value.Reference(unit(unit).id());
    }

    private String id(String type, String code) {
        return registry.snapshot().element(type, code).orElseThrow().id();
    }

    private static String unitName(RegistrySnapshot snapshot, String code) {
        Element element = snapshot.element("NamedElement", code).orElseThrow();
        return element.values().reference("unit").flatMap(snapshot::element).map(Element::name).orElse("");
    }

    private static String holder(Optional<Element> ended, RegistrySnapshot now) {
        // It does not count any more on the day, so the whole snapshot is asked.
        assertEquals(Optional.empty(), ended);
        return now.element("RoleGrant", "VT-CU").flatMap(role -> role.values().reference("holderUnit"))
                .flatMap(now::element).map(Element::code).orElse("");
    }

    private static Map<String, String> unitsOf(RegistrySnapshot snapshot) {
        Map<String, String> units = new TreeMap<>();
        Function<Element, String> unit = element -> element.values().reference("unit").orElse("");
        snapshot.elements().stream().filter(element -> element.isValidOn(BEFORE))
                .forEach(element -> units.put(element.type() + " " + element.code(), unit.apply(element)));
        return units;
    }

    private static Set<String> codes(List<Element> elements) {
        Set<String> codes = new TreeSet<>();
        elements.forEach(element -> codes.add(element.code()));
        return codes;
    }

    private static Path shared(String folder) {
        String given = System.getenv("HAIDANG_SHARED");
        Path root = given != null ? Path.of(given) : Path.of(System.getProperty("haidang.root")).resolve("../shared");
        return root.resolve(folder);
    }
}
