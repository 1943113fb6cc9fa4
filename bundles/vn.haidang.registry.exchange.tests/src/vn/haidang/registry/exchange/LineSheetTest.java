package vn.haidang.registry.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.progress.Progress;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.Value;
import vn.haidang.testing.RealRegistry;

/** The sheet of ward, address, contact and circuit that a centre already has becomes lines that are watched by ping. */
class LineSheetTest {

    @TempDir
    Path temp;

    private static Path sheet(Path file) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Kênh TSLCD");
            row(sheet, "STT", "Phường/xã", "Địa chỉ IP", "Người liên hệ", "Mã kênh", "Nhà mạng",
                    "Băng thông (Mbps)");
            row(sheet, 1, "Phường Nguyễn Huệ", "10.58.1.1", "Anh Nam, 0901 000 001", "BDH/MPLS/230117", "VNPT", 50);
            row(sheet, 2, "phuong nhon binh", "10.58.2.1", "Chị Hoa, 0902 000 002", "TSL-QNN-04411", "Viettel", 100);
            row(sheet, 3, "Nhơn Châu", "10.58.3.1", "", "TSL-QNN-04412", "Viettel", 20);
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Integer number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue((String) cells[i]);
            }
        }
    }

    @Test
    void becomesLines() throws Exception {
        try (OpenExchange open = OpenExchange.withSample(temp)) {
            open.edit(session -> {
                ward(session, "W02", "Phường Nhơn Bình");
                ward(session, "W03", "Xã Nhơn Châu");
            });
            SourceTable table = open.read(sheet(open.path("kenh-truyen.xlsx")));
            assertEquals(Optional.of("DataLine"), open.exchange().guessType(table));
            ImportPlan plan = open.plan(table,
                    open.exchange().guess(table, "DataLine", OpenExchange.VIETNAMESE));
            assertEquals(List.of("mapping.passedOver"), OpenExchange.codes(plan.allFindings()));
            assertInstanceOf(CommitResult.Committed.class,
                    open.exchange().commit(plan, "Nam", "", Progress.unobserved()));

            List<LineEntry> lines = open.snapshot().lines();
            assertEquals(List.of("BDH/MPLS/230117 W01 VNPT 50", "TSL-QNN-04411 W02 Viettel 100",
                    "TSL-QNN-04412 W03 Viettel 20"),
                    lines.stream().map(line -> String.join(" ", line.code(), line.unit(), line.carrier(),
                            Integer.toString(line.contractedMegabits()))).toList());
            assertEquals(Optional.of(new LineEntry.EchoAddress("icmp", "10.58.2.1")), lines.get(1).echo());
            assertEquals("BDH/MPLS/230117", lines.get(0).circuit());
            assertEquals(Optional.of("Anh Nam, 0901 000 001"),
                    open.element("DataLine", "BDH/MPLS/230117").values().text("contact"));
        }
    }

    private static void ward(EditingSession session, String code, String name) {
        session.set(RealRegistry.add(session, "Unit", code, name), "kind", new Value.Choice("ward"));
    }
}
