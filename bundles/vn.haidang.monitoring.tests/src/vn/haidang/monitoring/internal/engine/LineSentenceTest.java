package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineState;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.Value;
import vn.haidang.testing.RealRegistry;

class LineSentenceTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    @TempDir
    private Path folder;

    private RealRegistry registry;

    @BeforeEach
    void open() throws FindingException {
        registry = RealRegistry.in(folder, new SimulatedTime(SimulatedEngine.START));
        registry.commit(new ChangeOrigin("An", "máy 1", "đầu kỳ"), this::add);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private void add(EditingSession session) {
        String ward = RealRegistry.add(session, "Unit", "QN-W07", "Phường Quy Nhơn Nam");
        session.set(ward, "kind", new Value.Choice("ward"));
        session.set(ward, "phone", new Value.Text("0256 3800 007"));
        String carrier = RealRegistry.add(session, "Supplier", "VNPT", "VNPT Bình Định");
        session.set(carrier, "phone", new Value.Text("18001260"));
        String spare = line(session, "InternetLine", "FTTH-07", "Internet phường Quy Nhơn Nam");
        String main = line(session, "DataLine", "TSL-07", "TSLCD phường Quy Nhơn Nam");
        session.set(main, "unit", new Value.Reference(ward));
        session.set(main, "supplier", new Value.Reference(carrier));
        session.set(main, "backup", new Value.Reference(spare));
        String router = RealRegistry.add(session, "Router", "RT-07", "Bộ định tuyến phường");
        session.set(main, "farDevice", new Value.Reference(router));
    }

    private static String line(EditingSession session, String type, String code, String name) {
        String id = RealRegistry.add(session, type, code, name);
        session.set(id, "carrier", new Value.Text("VNPT"));
        session.set(id, "circuit", new Value.Text("C-" + code));
        session.set(id, "contractedMegabits", new Value.Whole(50));
        session.set(id, "promisedAvailability", new Value.Decimal(new BigDecimal("0.995")));
        return id;
    }

    private Finding down(Optional<LineState> backup) {
        LineEntry line = registry.snapshot().line("TSL-07").orElseThrow();
        return LineFindings.down(line, SimulatedEngine.START, 3,
                LineSurroundings.of(line, registry.snapshot(), backup));
    }

    @Test
    void saysInOneSentenceWhatIsOutWhatIsBehindItAndWhatGoesOn() {
        String sentence = down(Optional.of(LineState.UP)).summary(VIETNAMESE);
        assertTrue(sentence.startsWith("Đường truyền TSLCD phường Quy Nhơn Nam (VNPT) mất kết nối từ 22/11/2026 08:00,"
                + " lần thứ 3 trong tháng này; thiết bị phía sau: 1 (RT-07). Nếu hỏng: "), sentence);
        assertTrue(sentence.endsWith(
                "; đường dự phòng Internet phường Quy Nhơn Nam (FTTH-07) đang hoạt động."), sentence);
    }

    @Test
    void saysWhenTheBackupIsDownTooOrNobodyKnows() {
        assertTrue(down(Optional.of(LineState.DOWN)).summary(VIETNAMESE).endsWith("cũng mất kết nối."));
        assertTrue(down(Optional.empty()).summary(VIETNAMESE).endsWith("chưa rõ trạng thái."));
    }

    @Test
    void saysWhomToCall() {
        assertEquals(Optional.of("Hỏi đơn vị (0256 3800 007) xem có mất điện không; nếu có điện, báo nhà mạng VNPT"
                + " (18001260) kèm mã kênh C-TSL-07."), down(Optional.empty()).remedy(VIETNAMESE));
    }
}
