package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.ImpactAnalysis;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.impact.ImpactSentence;

/** What will stop and what may stop when something fails. */
class ImpactTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                row("a chain goes on to its end", of().add("Router", "A").add("Switch", "B", "uplink=A")
                        .add("Server", "C", "uplink=B"), "A", "WILL B, WILL C"),
                row("nothing stops upwards", of().add("Router", "A").add("Switch", "B", "uplink=A"), "B", ""),
                row("one of two hosts may be enough", hosts(), "H1", "MAY S"),
                row("without both hosts it stops", hosts(), "H1,H2", "WILL S"),
                row("both hosts on one UPS stop together", hosts().add("Ups", "U")
                        .add("Server", "H1", "poweredBy=U").add("Server", "H2", "poweredBy=U"), "U",
                        "WILL H1, WILL H2, WILL S"),
                row("the only host is needed", of().add("Server", "H").add("Server", "S", "runsOn=H"), "H", "WILL S"),
                row("the partner takes over", pair(), "F1", "MAY R"),
                row("both partners", pair(), "F1,F2", "WILL R"),
                row("a spare alone takes nobody down", pair(), "F2", ""),
                row("what only may stop goes on as may", pair().add("Switch", "W", "uplink=R"), "F1", "MAY R, MAY W"),
                row("a line takes its far end and its unit", line(), "L", "WILL P, WILL R"),
                row("a line with a backup perhaps", line().add("DataLine", "B")
                        .add("DataLine", "L", "farDevice=R", "unit=P", "backup=B"), "L", "MAY P, MAY R"),
                row("a line needs its near end", line().add("Router", "N")
                        .add("DataLine", "L", "nearDevice=N", "farDevice=R", "unit=P"), "N",
                        "WILL L, WILL P, WILL R"),
                row("a joined device may stop, what is behind it is not reached", joined(), "A", "MAY B, MAY K1"),
                row("a link that fails", joined(), "K1", "MAY A, MAY B"),
                row("a neighbour may stop", of().add("Switch", "A").add("Switch", "B", "interfaces=name:1;peer:A"),
                        "A", "MAY B"),
                row("what needs the neighbour cannot take it down",
                        of().add("Switch", "A").add("Switch", "B", "uplink=A", "interfaces=name:1;peer:A"), "B", ""),
                row("a circle ends", of().add("Server", "A", "runsOn=C").add("Server", "B", "runsOn=A")
                        .add("Server", "C", "runsOn=B"), "A", "WILL B, WILL C"),
                row("a circle of itself", of().add("Server", "A", "runsOn=A"), "A", ""),
                row("a system needs its parts", of().add("Server", "S").add("InformationSystem", "H", "components=S")
                        .add("Service", "D", "systems=H", "users=P").add("Unit", "P", "kind=ward"), "S",
                        "WILL D, WILL H, WILL P"),
                row("a declared dependence", relation("depends", "will-stop"), "B", "WILL A"),
                row("a declared dependence goes one way", relation("depends", "will-stop"), "A", ""),
                row("who powers", relation("powers", "will-stop"), "A", "WILL B"),
                row("who hosts, perhaps", relation("hosts", "may-stop"), "A", "MAY B"),
                row("who serves", relation("serves", "will-stop"), "A", "WILL B"),
                row("connected, both ways", relation("connects", "may-stop"), "B", "MAY A"),
                row("the surest reason counts", of().add("Server", "A").add("Server", "B", "runsOn=A,X")
                        .add("Server", "X").add("Relation", "Q", "kind=depends", "from=B", "to=A",
                                "strength=will-stop"),
                        "A", "WILL B"),
                row("a reference to nothing", of().add("Router", "A", "uplink=gone"), "gone", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatStops(String name, ElementTable table, String failed, String expected) {
        Set<String> found = new TreeSet<>();
        impact(table, failed, ImpactLimits.none()).affected().forEach(one -> found.add(one.toString()));
        assertEquals(new TreeSet<>(Arrays.asList(expected.isEmpty() ? new String[0] : expected.split(", "))), found);
    }

    @Test
    void tellsTheWayToEach() {
        Impact impact = impact(chain(), "A", ImpactLimits.none());
        Affected last = impact.of("E").orElseThrow();
        assertEquals(List.of("A", "B", "C", "D", "E"),
                last.path().stream().map(step -> step.element().code()).toList());
        assertEquals(4, last.depth());
        assertEquals("uplink", last.via());
    }

    @Test
    void stopsAtTheDepthAndKindsThatAreAsked() {
        assertEquals("WILL B, WILL C", list(impact(chain(), "A", new ImpactLimits(2, Set.of()))));
        assertEquals("WILL B", list(impact(chain(), "A", new ImpactLimits(9, Set.of("Switch")))));
        assertThrows(IllegalArgumentException.class, () -> new ImpactLimits(0, Set.of()));
    }

    static Stream<Arguments> sentences() {
        ElementTable city = of().add("Server", "S").add("Server", "T")
                .add("InformationSystem", "H", "components=S")
                .add("InformationSystem", "G", "alternatives=S,T")
                .add("Service", "D1", "name=Văn phòng điện tử", "systems=H", "users=" + wards(21))
                .add("Service", "D2", "name=Một cửa", "systems=G", "users=CNTT")
                .add("Service", "D3", "name=Thư điện tử", "systems=M", "users=W1,CNTT,QN")
                .add("InformationSystem", "M").add("Unit", "CNTT", "kind=centre", "name=Trung tâm CNTT")
                .add("Unit", "QN", "kind=city").add("DataLine", "L", "unit=W3").add("Switch", "alone");
        for (int i = 1; i <= 21; i++) {
            city.add("Unit", "W" + i, i > 16 ? "kind=commune" : "kind=ward", "name=Phường " + i);
        }
        return Stream.of(
                arguments(city, "H", "Nếu hỏng: 21 phường, xã mất Văn phòng điện tử"),
                arguments(city, "S", "Nếu hỏng: 21 phường, xã mất Văn phòng điện tử; ngoài ra có thể Trung tâm CNTT "
                        + "mất Một cửa"),
                arguments(city, "T", "Nếu hỏng: có thể Trung tâm CNTT mất Một cửa"),
                arguments(city, "M", "Nếu hỏng: 1 phường, xã và 2 đơn vị khác mất Thư điện tử"),
                arguments(city, "L", "Nếu hỏng: Phường 3 mất đường truyền"),
                arguments(twice(), "R",
                        "Nếu hỏng: 1 phường, xã và 1 đơn vị khác mất Thư điện tử; Phường 1 mất đường truyền; "
                                + "ngoài ra có thể Phường 2 mất đường truyền"),
                arguments(twice(), "R,L3", "Nếu hỏng: 1 phường, xã và 1 đơn vị khác mất Thư điện tử; "
                        + "2 phường, xã mất đường truyền"),
                arguments(many(), "S", "Nếu hỏng: 3 phường, xã mất Dịch vụ 3; 4 phường, xã mất Dịch vụ 4; "
                        + "Phường 1 mất đường truyền; và 3 dịch vụ khác dừng"),
                arguments(city, "alone", "Nếu hỏng: không dịch vụ hay đơn vị nào bị ảnh hưởng"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sentences")
    void saysItInOneSentence(ElementTable city, String failed, String expected) {
        assertEquals(expected, new ImpactSentence(ValueFormat.of(Language.VIETNAMESE))
                .of(impact(city, failed, ImpactLimits.none())));
    }

    @Test
    void reachesEverythingOfALargeNetwork() {
        ElementTable table = of().add("Router", "D0");
        for (int i = 1; i < 30_000; i++) {
            table.add("Switch", "D" + i, "uplink=D" + (i - 1) / 2);
        }
        RegistrySnapshot snapshot = table.snapshot();
        ImpactAnalysis analysis = new ImpactAnalysis(snapshot);
        assertEquals(29_999, analysis.of(Set.of("D0"), ImpactLimits.none()).affected().size());
    }

    private static Arguments row(String name, ElementTable table, String failed, String expected) {
        return arguments(name, table, failed, expected);
    }

    private static ElementTable of() {
        return new ElementTable();
    }

    /** A router takes a service down and, farther away, lines; the second line has a backup. */
    private static ElementTable twice() {
        return of().add("Router", "R").add("InformationSystem", "M", "components=R")
                .add("Service", "D", "name=Thư điện tử", "systems=M", "users=W1,QN").add("Unit", "QN", "kind=city")
                .add("Unit", "W1", "kind=ward", "name=Phường 1").add("Unit", "W2", "kind=ward", "name=Phường 2")
                .add("Router", "N", "uplink=R").add("Router", "O", "uplink=N")
                .add("DataLine", "L1", "nearDevice=O", "unit=W1")
                .add("DataLine", "L2", "nearDevice=O", "unit=W2", "backup=L3").add("DataLine", "L3");
    }

    /** Four services of one to four wards each, one of nobody, and a line. */
    private static ElementTable many() {
        ElementTable table = of().add("Server", "S").add("InformationSystem", "H", "components=S")
                .add("Service", "D0", "name=Dịch vụ 0", "systems=H").add("DataLine", "L", "nearDevice=S", "unit=W1");
        for (int i = 1; i <= 4; i++) {
            table.add("Service", "D" + i, "name=Dịch vụ " + i, "systems=H", "users=" + wards(i))
                    .add("Unit", "W" + i, "kind=ward", "name=Phường " + i);
        }
        return table;
    }

    private static ElementTable hosts() {
        return of().add("Server", "H1").add("Server", "H2").add("Server", "S", "runsOn=H1,H2");
    }

    private static ElementTable pair() {
        return of().add("Firewall", "F1", "partner=F2").add("Firewall", "F2", "partner=F1").add("Router", "R",
                "uplink=F1");
    }

    private static ElementTable line() {
        return of().add("Router", "R").add("Unit", "P", "kind=ward").add("DataLine", "L", "farDevice=R", "unit=P");
    }

    private static ElementTable joined() {
        return of().add("Switch", "A").add("Switch", "B").add("Switch", "C").add("Link", "K1", "near=A", "far=B")
                .add("Link", "K2", "near=B", "far=C");
    }

    private static ElementTable relation(String kind, String strength) {
        return of().add("Server", "A").add("Server", "B").add("Relation", "Q", "kind=" + kind, "from=A", "to=B",
                "strength=" + strength);
    }

    private static ElementTable chain() {
        return of().add("Router", "A").add("Switch", "B", "uplink=A").add("Router", "C", "uplink=B")
                .add("Switch", "D", "uplink=C").add("Switch", "E", "uplink=D");
    }

    private static String wards(int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> "W" + i).collect(Collectors.joining(","));
    }

    private static Impact impact(ElementTable table, String failed, ImpactLimits limits) {
        return new ImpactAnalysis(table.snapshot()).of(Set.of(failed.split(",")), limits);
    }

    private static String list(Impact impact) {
        return impact.affected().stream().map(Affected::toString).collect(Collectors.joining(", "));
    }
}
