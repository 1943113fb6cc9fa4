package vn.haidang.registry.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Value;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.ImportPlan.Kind;

/** What an import brings, what it leaves alone, and what it refuses. */
class ImportTest {

    @TempDir
    Path temp;

    @Test
    void bringsRowsAsOneCommitWithTheFileAsItsChannel() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            long before = open.snapshot().commit();
            ImportPlan plan = open.plan("""
                    Mã;Tên;Đơn vị;Nối lên;Ngày mua;SNMP - Địa chỉ;SNMP - Cổng;SNMP - Hồ sơ SNMP
                    R-2;Bộ hai;W01;R-3;21/11/2026;192.0.2.1;161;demo
                    R-3;Bộ ba;W01 Phường Nguyễn Huệ;R-1;2026-11-21;;;
                    R-1;Bộ định tuyến;W01;;;;;
                    """, "Router");
            assertEquals(List.of(), OpenExchange.codes(plan.allFindings()));
            assertEquals(List.of(2, 0, 1), List.of(plan.count(Kind.ADDED), plan.count(Kind.CHANGED),
                    plan.count(Kind.UNCHANGED)));
            assertEquals(before, open.snapshot().commit());
            assertInstanceOf(CommitResult.Committed.class, open.commit(plan));
            assertEquals("tệp.csv", open.registry().commits(before, before + 1).get(0).origin().channel());
            Element router = open.element("Router", "R-2");
            assertEquals(Optional.of(open.element("Router", "R-3").id()), router.values().reference("uplink"));
            assertEquals(161, router.values().part("snmp").orElseThrow().whole("port").orElseThrow());
            for (String feature : List.of("code", "name", "unit", "purchasedOn", "uplink", "snmp")) {
                assertEquals(Optional.of("tệp.csv"),
                        Provenance.of(router, feature).flatMap(note -> note.text("detail")), feature);
            }
            assertEquals(Optional.empty(), Provenance.of(router, "serialNumber"));
        }
    }

    @Test
    void ofAnAbstractTypeTakesTheTypeFromItsColumn() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("loai doi tuong;MA THIET BI;ten\nBộ chuyển mạch;S-1;a\nfirewall;F-1;b\n;R-1;c",
                    "Device");
            assertEquals(List.of("Switch", "Firewall", "Router"), plan.rows().stream().map(row -> row.type()).toList());
            assertInstanceOf(CommitResult.Committed.class, open.commit(plan));
            assertEquals("c", open.element("Router", "R-1").name());
        }
    }

    @Test
    void findsByNameWhereTheCellsAreNames() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("code;name;unit\nR-1;Bộ định tuyến;phường  Nguyễn Huệ\n", "Router");
            assertEquals(Find.NAME, plan.mapping().columns().get(2).find());
            assertEquals(1, plan.count(Kind.UNCHANGED));
        }
    }

    @Test
    void keepsOrClearsWhatTheFileLeavesEmpty() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            SourceTable table = open.read(open.file("a.csv", "Mã;Đơn vị\nR-1;\n"));
            ImportMapping keep = open.exchange().guess(table, "Router", OpenExchange.VIETNAMESE);
            assertEquals(1, open.plan(table, keep).count(Kind.UNCHANGED));
            ImportMapping clear = new ImportMapping("Router", "", Language.VIETNAMESE, EmptyCells.CLEAR, keep.columns(),
                    Map.of("state", "đang dùng"));
            assertInstanceOf(CommitResult.Committed.class, open.commit(open.plan(table, clear)));
            assertEquals(Optional.empty(), open.element("Router", "R-1").get("unit"));
            assertEquals(Optional.of("in-use"), open.element("Router", "R-1").values().choice("state"));
        }
    }

    @Test
    void withAMappingThatWasSavedIsTheSame() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportMapping mapping = new ImportMapping("Router", "Trang 1", Language.ENGLISH, EmptyCells.CLEAR,
                    List.of(new ColumnMapping("Mã \"số\"", "code", Find.CODE),
                            new ColumnMapping("Đơn vị", "unit", Find.NAME)),
                    Map.of("state", "IN_USE"));
            MappingFile.write(mapping, open.path("m.json"));
            assertEquals(mapping, MappingFile.read(open.path("m.json")));
            for (String wrong : List.of("", "[]", "{", "{\"columns\":[]}", "{\"type\":\"Unit\",\"columns\":[1]}",
                    "{\"type\":\"Unit\",\"emptyCells\":\"x\"}",
                    "{\"type\":\"Unit\",\"columns\":[{\"path\":\"code\"}]}")) {
                Files.writeString(open.path("w.json"), wrong);
                assertThrows(vn.haidang.base.finding.FindingException.class,
                        () -> MappingFile.read(open.path("w.json")), wrong);
            }
        }
    }

    @Test
    void guessesTheType() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            assertEquals(Optional.of("Vlan"),
                    open.exchange().guessType(open.read(open.file("a.csv", "Mã;Tên;Số VLAN;Vùng mạng\n"))));
            assertEquals(Optional.of("Person"),
                    open.exchange().guessType(open.read(open.file("person.csv", "Mã;Tên\n"))));
            assertEquals(Optional.empty(), open.exchange().guessType(open.read(open.file("b.csv", "x;y\n"))));
        }
    }

    @Test
    void warnsOfTheSameThingUnderTwoCodes() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("Mã;Tên;Số sê-ri\nR-2;a;SN-1\nR-3;b;SN-3\nR-4;c;SN-3\n", "Router");
            assertEquals(List.of("row.sameThing", "row.sameThing"), OpenExchange.codes(plan.allFindings()));
            assertEquals(List.of("R-1", "R-3"), plan.allFindings().stream()
                    .map(finding -> finding.arguments().values().get("other")).toList());
            assertTrue(!plan.hasErrors());
        }
    }

    @Test
    void isRefusedAsAWholeForOneWrongRow() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            RegistrySnapshot before = open.snapshot();
            ImportPlan plan = open.plan("Mã;Tên\nR-2;a\nR 3;b\n", "Router");
            assertEquals(List.of(1, 1), List.of(plan.count(Kind.ADDED), plan.count(Kind.WRONG)));
            assertInstanceOf(CommitResult.Refused.class, open.commit(plan));
            assertSame(before, open.snapshot());
        }
    }

    @Test
    void isRefusedWhenTheRegistryIsAnotherThanInThePreview() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("Mã;Tên\nR-1;mới\n", "Router");
            open.edit(session -> session.set(open.element("Router", "R-1").id(), "name", new Value.Text("khác")));
            CommitResult.Refused refused = assertInstanceOf(CommitResult.Refused.class, open.commit(plan));
            assertEquals(List.of("plan.outdated"), OpenExchange.codes(refused.findings()));
        }
    }

    @Test
    void goesOnWhenTheRegistryChangedElsewhere() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("Mã;Tên\nR-1;mới\nR-2;hai\n", "Router");
            open.edit(session -> session.set(open.element("Unit", "QN").id(), "note", new Value.Text("khác")));
            assertInstanceOf(CommitResult.Committed.class, open.commit(plan));
        }
    }

    @Test
    void ofTenThousandRowsCanBeStopped() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            StringBuilder csv = new StringBuilder("Mã;Tên;Đơn vị\n");
            for (int i = 0; i < 10_000; i++) {
                csv.append("M-").append(i).append(";Máy ").append(i).append(";W01\n");
            }
            ImportPlan plan = open.plan(csv.toString(), "Computer");
            assertEquals(10_000, plan.count(Kind.ADDED));
            RegistrySnapshot before = open.snapshot();
            assertThrows(CancellationException.class, () -> open.exchange().commit(plan, "a", "", stoppedAfter(5_000)));
            assertSame(before, open.snapshot());
            assertInstanceOf(CommitResult.Committed.class, open.commit(plan));
        }
    }

    private static Progress stoppedAfter(int units) {
        List<Integer> done = new ArrayList<>();
        return new Progress() {
            @Override
            public void begin(String task, int count) {
                // how many there are is known
            }

            @Override
            public void advance(int count) {
                done.add(count);
            }

            @Override
            public boolean isCancelled() {
                return done.size() >= units;
            }
        };
    }

    /** Heading, cell, and the finding or the value. */
    static Stream<Arguments> cells() {
        return Stream.of(arguments("capacity", "1.234", "1234"), arguments("capacity", "1 234 VA", "1234"),
                arguments("capacity", "1234,0", "1234"), arguments("capacity", "20,5", "cell.badWhole"),
                arguments("capacity", "1.23", "cell.badWhole"), arguments("capacity", "99999999999", "row.noRoom"),
                arguments("capacity", "x", "cell.badWhole"), arguments("price", "1.234.567,5", "1234567.5"),
                arguments("price", "1.500", "1500"), arguments("price", "12.5", "12.5"),
                arguments("price", "1,500.5", "cell.badDecimal"), arguments("price", "-3,25", "-3.25"),
                arguments("purchasedOn", "1/2/2026", "2026-02-01"),
                arguments("purchasedOn", "01-02-2026", "2026-02-01"),
                arguments("purchasedOn", "2026-02-01", "2026-02-01"),
                arguments("purchasedOn", "30/2/2026", "cell.noSuchDay"),
                arguments("purchasedOn", "1/2/26", "cell.badDay"), arguments("purchasedOn", "hôm qua", "cell.badDay"),
                arguments("state", "DANG DUNG", "in-use"), arguments("state", "in_use", "in-use"),
                arguments("state", "hỏng", "cell.badChoice"), arguments("unit", "W99", "cell.noSuchCode"),
                arguments("documents", "A;B", "cell.noSuchCode"), arguments("externalIds", "x", "cell.badPart"),
                arguments("externalIds", "system: a", "cell.required"),
                arguments("unit", "phường:W01", "cell.noSuchCode"), arguments("uplink", "Router:R-1", "R-1"),
                arguments("uplink", "U-1", "registry.check.cycle"),
                arguments("validTo", "1/1/1999", "registry.check.termEndsFirst"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void readsACellAsPeopleTypeIt(String path, String cell, String expected) throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("code;name;validFrom;" + path + "\nU-1;Bộ lưu điện;1/1/2000;\"" + cell + "\"\n",
                    "Ups");
            if (plan.hasErrors()) {
                assertEquals(List.of(expected), OpenExchange.codes(plan.allFindings()));
                Finding finding = plan.allFindings().get(0);
                assertEquals(2, finding.arguments().values().get("row"));
            } else {
                open.commit(plan);
                Value value = open.element("Ups", "U-1").get(path).orElseThrow();
                String shown = value instanceof Value.Reference reference
                        ? open.snapshot().element(reference.id()).orElseThrow().code()
                        : value instanceof Value.Decimal decimal
                                ? decimal.number().toPlainString()
                                : value.toString().replaceAll(".*=|\\]", "");
                assertEquals(expected, shown);
            }
        }
    }

    @Test
    void asksWhereANumberMayBeTwo() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            String place = "code;name;kind;latitude\nP;Tòa nhà;BUILDING;";
            assertEquals(List.of("cell.ambiguousNumber"),
                    OpenExchange.codes(open.plan(place + "13.782", "Place").allFindings()));
            assertEquals(1, open.plan(place + "13,782", "Place").count(Kind.ADDED));
            assertEquals(1, open.plan(place + "13.7821", "Place").count(Kind.ADDED));
        }
    }

    /** Heading of a third column, cell, and the end of what is told in Vietnamese and in English. */
    static Stream<Arguments> words() {
        return Stream.of(
                arguments("Unit", "", "", "cột Loại: chưa có giá trị; hãy nhập vào.",
                        "column Kind: there is no value; enter one."),
                arguments("Router", "Trạng thái", "hỏng",
                        "phải là một trong: Dự kiến, Trong kho, Đang dùng, Đang sửa, Ngừng dùng, Đã thanh lý.",
                        "it must be one of: Planned, In stock, In use, In repair, Retired, Disposed of."),
                arguments("Ups", "Dung lượng", "99999999999",
                        "trường “Dung lượng”: giá trị quá lớn hoặc không hợp với trường này.",
                        "field “Capacity”: the value is too large or does not fit this field."),
                arguments("Router", "Số sê-ri", "SN-1", "cùng “Số sê-ri” với R-1; có thể hai mã này chỉ là một.",
                        "the same “Serial number” as R-1; the two may be one thing."));
    }

    @ParameterizedTest
    @MethodSource("words")
    void namesFieldsAndChoicesInTheWordsOfItsReader(String type, String heading, String cell, String vietnamese,
            String english) throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            Finding finding = open.plan("Mã;Tên;" + heading + "\nX-9;a;" + cell + "\n", type).allFindings().get(0);
            assertEquals(vietnamese, endOf(finding, Language.VIETNAMESE, vietnamese.length()));
            assertEquals(english, endOf(finding, Language.ENGLISH, english.length()));
        }
    }

    private static String endOf(Finding finding, Language language, int length) {
        String summary = finding.summary(ValueFormat.of(language));
        return summary.substring(Math.max(0, summary.length() - length));
    }

    /** Rows below {@code code;name;kind;parent} of units and the findings. */
    static Stream<Arguments> rows() {
        return Stream.of(arguments(";a;WARD;", "cell.noCode"), arguments("A B;a;WARD;", "cell.badCode"),
                arguments("A;;WARD;", "cell.required"), arguments("A;a;;", "cell.required"),
                arguments("A;a;WARD;NO", "cell.noSuchCode"), arguments("A;a;WARD;\nA;b;WARD;", "row.codeTwice"),
                arguments("A;a;WARD;B\nB;b;WARD;A", "registry.check.cycle"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesWhatIsWrongInARow(String rows, String code) throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            ImportPlan plan = open.plan("code;name;kind;parent\n" + rows, "Unit");
            assertEquals(code, OpenExchange.codes(plan.allFindings()).get(0));
        }
    }
}
