package vn.haidang.registry.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.ImpactAnalysis;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.impact.ImpactSentence;
import vn.haidang.registry.impact.Strength;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.SuccessionPlan;
import vn.haidang.registry.succession.SuccessionPlanner;
import vn.haidang.registry.succession.SuccessionRequest;
import vn.haidang.registry.succession.Target;

/** The sample city fills the whole registry: every file of it loads without a remark, and it holds what was published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCityTest {

    private static final Path CITY = Path.of(System.getProperty("haidang.root"), "releng/sample-city");

    private OpenExchange city;

    @BeforeAll
    void load(@TempDir Path folder) throws FindingException {
        city = loaded(folder);
    }

    @AfterAll
    void close() {
        city.close();
    }

    private static OpenExchange loaded(Path folder) throws FindingException {
        OpenExchange open = OpenExchange.in(folder);
        open.registry().importFolder(CITY, new ChangeOrigin("thử", "releng/sample-city", ""));
        Path files = CITY.resolve("registry");
        for (SourceRow row : open.read(files.resolve("index.csv")).rows()) {
            ImportPlan plan = open.plan(files.resolve(row.cell(0).shown()), row.cell(1).shown());
            assertEquals(List.of(),
                    plan.allFindings().stream().map(finding -> finding.summary(OpenExchange.VIETNAMESE)).toList());
            CommitResult result = open.exchange().commit(plan, row.cell(2).shown(), row.cell(3).shown(),
                    Progress.unobserved());
            assertTrue(result instanceof CommitResult.Committed, row + " " + result);
        }
        return open;
    }

    private static Path shared(String file) {
        Path folder = Optional.ofNullable(System.getenv("HAIDANG_SHARED")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("haidang.root")).resolveSibling("shared"));
        return folder.resolve("sample-city").resolve(file);
    }

    private static Predicate<Element> coded(String prefix) {
        return element -> element.code().startsWith(prefix);
    }

    private long count(String type, Predicate<Element> which) {
        return city.snapshot().elements(type).stream().filter(which).count();
    }

    /** Each kind of the published list is counted in the registry by what tells it apart there. */
    private long count(String kind) {
        return switch (kind) {
            case "physical-server" -> count("Server",
                    server -> server.values().choice("form").equals(Optional.of("physical")));
            case "firewall" -> count("Firewall", all -> true);
            case "switch" -> count("Switch", all -> true);
            case "router" -> count("Router", coded("CR-"));
            case "wifi-access-point" -> count("AccessPoint", all -> true);
            case "building-camera" -> count("Camera", coded("CAM-T"));
            case "street-camera" -> count("Camera", coded("CAM-P"));
            case "internet-line" -> count("InternetLine", all -> true);
            case "data-line" -> count("DataLine", all -> true);
            case "one-stop-kiosk" -> count("Kiosk", coded("KS-"));
            case "satisfaction-terminal" -> count("Kiosk", coded("DG-"));
            case "queue-ticket-machine" -> count("Kiosk", coded("LS-"));
            case "broadcasting-system" -> count("OtherDevice", coded("TT-"));
            default -> throw new AssertionError("nobody counts " + kind);
        };
    }

    @Test
    void thereIsAsMuchOfEachKindAsWasPublished() throws IOException {
        Map<String, Long> published = new HashMap<>();
        Map<String, Long> counted = new HashMap<>();
        for (String row : Files.readAllLines(shared("infrastructure.csv")).stream().skip(1).toList()) {
            String[] cells = row.split(";");
            published.put(cells[0], Long.valueOf(cells[1]));
            counted.put(cells[0], count(cells[0]));
        }
        assertEquals(13, published.size());
        assertEquals(published, counted);
    }

    @ParameterizedTest
    @CsvSource({"Unit, 35", "Place, 80", "Person, 60", "Post, 50", "Assignment, 50", "Supplier, 9", "Contract, 14",
            "SoftwareProduct, 9", "Licence, 6", "Installation, 60", "InformationSystem, 8", "DataFlow, 4", "Service, 7",
            "Certificate, 70", "UsbToken, 40", "SimPki, 5", "Zone, 8", "Vlan, 14", "Subnet, 14", "IpAddress, 30",
            "Document, 20", "Link, 21", "Vpn, 2", "Ups, 4", "Computer, 38", "WebSite, 2", "WebLabel, 2"})
    void everyPartOfTheRegistryHasSomethingToShow(String type, int atLeast) {
        assertTrue(count(type, all -> true) >= atLeast, count(type, all -> true) + " " + type);
    }

    @Test
    void everyDeviceHasAPlaceAndEveryAssetSomebodyWhoAnswersForIt() {
        List<String> without = city.snapshot().elements("Asset").stream()
                .filter(asset -> asset.type().isKindOf("Device") && asset.get("place").isEmpty()
                        && !asset.values().choice("form").equals(Optional.of("virtual"))
                        || asset.get("custodian").isEmpty())
                .map(Element::toString).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void contractsAndCertificatesEndAroundTheTurnOfTheYear() {
        LocalDate from = LocalDate.of(2026, 11, 1);
        LocalDate to = LocalDate.of(2027, 3, 31);
        assertTrue(count("Contract", contract -> contract.values().day("endsOn")
                .filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent()) >= 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UPS-03|Tra cứu hồ sơ tại Bộ phận Một cửa", "FW-01|Một cửa",
            "MCA-02|Tiếp nhận và trả kết quả thủ tục hành chính", "SW-18|Giám sát giao thông, đô thị"})
    void impactEndsInServices(String code, String service) {
        RegistrySnapshot snapshot = city.snapshot();
        Impact impact = new ImpactAnalysis(snapshot)
                .of(Set.of(snapshot.element("Device", code).orElseThrow().id()), ImpactLimits.none());

        String sentence = new ImpactSentence(OpenExchange.VIETNAMESE).of(impact);

        assertTrue(sentence.contains(service) || impact.ofType("Service").stream()
                .anyMatch(affected -> affected.element().name().contains(service)), sentence);
    }

    @Test
    void oneServerOfTheClusterStopsNoServiceForSure() {
        RegistrySnapshot snapshot = city.snapshot();
        Impact impact = new ImpactAnalysis(snapshot)
                .of(Set.of(snapshot.element("Server", "SRV-01").orElseThrow().id()), ImpactLimits.none());

        List<Affected> services = impact.ofType("Service");
        assertFalse(services.isEmpty());
        assertEquals(List.of(),
                services.stream().filter(service -> service.strength() != Strength.MAY).map(Affected::path).toList());
    }

    @ParameterizedTest
    @CsvSource({"Switch, SW-09, 4", "Kiosk, KS-01, 2", "AccessPoint, AP-07, 3", "Computer, MT-003, 2"})
    void someDevicesHaveAHistory(String type, String code, int commits) {
        String id = city.element(type, code).id();

        assertEquals(commits, city.registry().history(id).size());
    }

    @Test
    void everyCommitSaysWhoAndWhy() {
        List<CommitInfo> commits = city.registry().commits(1, city.snapshot().commit());

        assertEquals(List.of(), commits.stream().map(CommitInfo::origin)
                .filter(origin -> origin.author().isBlank() || origin.reason().isBlank()).toList());
    }

    @Test
    void threeWardsAreMergedAndShownAsOfBothDates(@TempDir Path folder) throws FindingException, IOException {
        String[] example = Files.readAllLines(shared("successions.csv")).get(1).split(";");
        LocalDate date = LocalDate.parse(example[0]);
        List<String> codes = List.of(example[1].split(","));
        try (OpenExchange open = loaded(folder)) {
            RegistrySnapshot before = open.snapshot();
            List<Element> wards = codes.stream().map(code -> before.element("Unit", code).orElseThrow()).toList();
            Set<String> old = wards.stream().map(Element::id).collect(Collectors.toSet());
            SuccessionPlan plan = new SuccessionPlanner(before).plan(SuccessionRequest.of(SuccessionKind.MERGE, "TC-01",
                    "Lập " + example[2], date, wards,
                    List.of(new Target.Created("QN-PQN", example[2], "ward", before.element("Unit", "QN")))));
            assertTrue(plan.isComplete(), plan.findings().toString());
            assertTrue(plan.movesByType().keySet()
                    .containsAll(Set.of("Router", "DataLine", "Certificate", "UsbToken", "Person", "Place", "Service")),
                    plan.movesByType().keySet().toString());

            RegistrySnapshot after = committed(open, plan);

            String merged = after.element("Unit", "QN-PQN").orElseThrow().id();
            assertEquals(plan.moves().size(), referrers(before, old) - stayed(after, old));
            assertEquals(movedElements(plan), after.referrers(merged).stream().map(one -> one.source())
                    .filter(element -> !element.type().isKindOf("Succession")).map(Element::code)
                    .collect(Collectors.toSet()));
            assertEquals(Set.of("Phường Hải Cảng", "Phường Thị Nại", "Phường Lê Hồng Phong"),
                    namesOfLines(after.effectiveAt(date.minusDays(1)), codes));
            assertEquals(Set.of(example[2]), namesOfLines(after.effectiveAt(date), codes));
            assertEquals(namesOfLines(before, codes),
                    namesOfLines(open.registry().asOf(before.commit()), codes));
        }
    }

    private static RegistrySnapshot committed(OpenExchange open, SuccessionPlan plan) {
        try (EditingSession session = open.registry().edit()) {
            plan.applyTo(session);
            CommitResult result = session.commit(new ChangeOrigin("thử", "thử", "sáp nhập"));
            assertTrue(result instanceof CommitResult.Committed, result.toString());
            return ((CommitResult.Committed) result).snapshot();
        }
    }

    private static long referrers(RegistrySnapshot snapshot, Set<String> units) {
        return units.stream().flatMap(id -> snapshot.referrers(id).stream()).count();
    }

    private static long stayed(RegistrySnapshot after, Set<String> units) {
        return units.stream().flatMap(id -> after.referrers(id).stream())
                .filter(referrer -> !referrer.source().type().isKindOf("Succession")).count();
    }

    private static Set<String> movedElements(SuccessionPlan plan) {
        return plan.moves().stream().map(move -> move.element().code()).collect(Collectors.toSet());
    }

    /** The names of the units that have the lines which led to these units. */
    private static Set<String> namesOfLines(RegistrySnapshot snapshot, List<String> codes) {
        List<String> lines = new ArrayList<>();
        codes.forEach(code -> lines.add(code.replace("QN-", "DT-")));
        return lines.stream().flatMap(line -> Stream.of(snapshot.element("DataLine", line).orElseThrow()))
                .map(line -> snapshot.element(line.values().reference("unit").orElseThrow()).orElseThrow().name())
                .collect(Collectors.toSet());
    }
}
