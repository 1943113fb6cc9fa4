package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.search.SearchFilter;

/** What people find when they type without accents. */
class SearchTest {

    private static final RegistrySnapshot CITY = new ElementTable().add("Unit", "QN", "name=UBND thành phố")
            .add("Unit", "W01", "name=Phường Nguyễn Huệ", "parent=QN")
            .add("Unit", "W02", "name=Phường Đống Đa", "parent=QN")
            .add("Place", "T1", "name=Trụ sở").add("Place", "T1-P2", "name=Phòng máy tầng 2", "within=T1")
            .add("Person", "NV-1", "name=Trần Thị Mẫu", "unit=W02")
            .add("Server", "MC-1", "name=Máy chủ một", "serialNumber=Sn-77Ab", "unit=W01", "place=T1-P2",
                    "state=in-use", "interfaces=name:eth0;alias:Nối về Quy Nhơn")
            .add("Computer", "PC-1", "name=Máy tính", "unit=W02", "custodian=NV-1", "place=T1", "state=in-stock",
                    "provenance=feature:name;source:snmp;detail:từ thiết bị;confirmedAt:2026-11-21T00:00:00Z")
            .add("Router", "SN-77AB", "name=Bộ định tuyến", "unit=QN", "state=in-use").snapshot();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"nguyen hue | W01, MC-1", "NGUYỄN huệ | W01, MC-1",
            "dong da | W02, NV-1, PC-1",
            "hue nguyen | W01, MC-1", "mau | NV-1, PC-1", "may tinh dong da | PC-1", "sn-77 | SN-77AB, MC-1",
            "phong may | T1-P2, MC-1", "quy nhon | MC-1", "khong co | ''", "may khong | ''", "thiet bi | ''"})
    void findsByEveryText(String words, String expected) {
        assertEquals(expected, codes(new RegistrySearch(CITY).find(SearchFilter.of(words))));
    }

    static Stream<Arguments> filters() {
        return Stream.of(arguments(SearchFilter.of("").inType("Asset"), "MC-1, PC-1, SN-77AB"),
                arguments(SearchFilter.of("").inType("Unit"), "QN, W01, W02"),
                arguments(SearchFilter.of("").inUnit("QN").inType("Device"), "MC-1, PC-1, SN-77AB"),
                arguments(SearchFilter.of("").inUnit("W02"), "NV-1, PC-1, W02"),
                arguments(SearchFilter.of("").inPlace("T1"), "MC-1, PC-1, T1, T1-P2"),
                arguments(SearchFilter.of("").inPlace("T1-P2"), "MC-1, T1-P2"),
                arguments(SearchFilter.of("").inState("in-use"), "MC-1, SN-77AB"),
                arguments(SearchFilter.of("may").inUnit("QN").inPlace("T1").inState("in-stock"), "PC-1"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("filters")
    void findsWithinATypeUnitPlaceAndState(SearchFilter filter, String expected) {
        assertEquals(expected, codes(new RegistrySearch(CITY).find(filter)));
    }

    @Test
    void seesWhatACommitChanged() {
        Element renamed = CITY.element("W01").orElseThrow().with("name", List.of(new Value.Text("Phường Lê Lợi")));
        RegistrySnapshot next = CITY.after(2, List.of(renamed), Set.of());
        assertEquals("W01, MC-1", codes(new RegistrySearch(next).find(SearchFilter.of("le loi"))));
        assertEquals("", codes(new RegistrySearch(next).find(SearchFilter.of("nguyen hue"))));
        assertEquals("W01, MC-1", codes(new RegistrySearch(CITY).find(SearchFilter.of("nguyen hue"))));
    }

    private static String codes(List<Element> found) {
        return found.stream().map(Element::code).collect(Collectors.joining(", "));
    }
}
