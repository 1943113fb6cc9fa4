package vn.haidang.signature.tests.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.refusal.WrittenRefusals;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** What the sender is told of a document that is not accepted. */
class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongByWhichArticleAndWhatToSend() {
        byte[] signed = TestPdf.signed(CmsMaker.of(TestPki.SIGNER));
        String notice = notice(new Verification(folder)
                .of(TestPdf.replaced(signed, TestPdf.AMOUNT, "So tien 9.000.000 dong"))).orElseThrow();

        assertContains(notice, "THÔNG BÁO\nVề việc từ chối tiếp nhận văn bản điện tử", "“document.pdf”",
                "KHÔNG HỢP LỆ", "người ký: Nguyễn Văn Mẫu",
                "+ Nội dung văn bản đã bị thay đổi sau khi ký. (Thông tư 15/2025/TT-BKHCN, Phụ lục II, 2.4)",
                "Nghị định 30/2020/NĐ-CP, Điều 21 khoản 2", "Gửi lại bản nguyên vẹn như lúc ký");
        assertFalse(notice.contains("+ Chứng thư của người ký"), notice);
    }

    @Test
    void asksForWhatIsMissing() {
        Verification verification = new Verification(folder).lists();
        String undecided = notice(verification.of(TestPdf.signed(CmsMaker.of(TestPki.SIGNER)))).orElseThrow();
        String unsigned = notice(verification.of(TestPdf.unsigned())).orElseThrow();

        assertContains(undecided, "chưa đủ căn cứ tiếp nhận", "dữ liệu thu hồi của chứng thư");
        assertContains(unsigned, "không có chữ ký số", "Gửi bản có chữ ký số của người có thẩm quyền");
    }

    @Test
    void writesNothingOfWhatIsValidOrSecret() {
        assertEquals(Optional.empty(),
                notice(new Verification(folder).of(TestPdf.signed(CmsMaker.of(TestPki.SIGNER)))));
        assertEquals(Optional.empty(),
                notice(new DocumentVerdict(Path.of("a.pdf"), Optional.of("PDF"), Conclusion.UNREADABLE,
                        Optional.empty(), Instant.EPOCH, List.of(), List.of(Finding
                                .of(Messages.CATALOGUE, Severity.NOT_CHECKED, "document.stateSecret").with("mark", "MẬT")))));
    }

    private static Optional<String> notice(DocumentVerdict verdict) {
        return new WrittenRefusals().notice(verdict, ValueFormat.of(Language.VIETNAMESE));
    }

    private static void assertContains(String text, String... parts) {
        Stream.of(parts).forEach(part -> assertTrue(text.contains(part), () -> part + " is not in\n" + text));
    }
}
