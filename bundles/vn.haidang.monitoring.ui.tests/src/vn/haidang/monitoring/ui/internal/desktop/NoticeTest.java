package vn.haidang.monitoring.ui.internal.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.ui.internal.Lines;

@DisplayName("What a small window says")
class NoticeTest {

    private static final String SENTENCE = "Đường truyền Phường Thị Nại (FPT) mất kết nối từ 14:05.";

    private static Notice notice(String title, String text) {
        return Notice.of(
                new Notification("1", Lines.NOW, Severity.ERROR, title, text, Optional.empty(), List.of()));
    }

    @Test
    void theSentenceOfTheTitleIsNotSaidTwice() {
        Notice notice = notice(SENTENCE,
                "[Hải Đăng] 1 cảnh báo mới, 22/11/2026 14:05\n• " + SENTENCE + "\n  → Gọi đơn vị hỏi điện.");
        assertEquals("1 cảnh báo mới, 22/11/2026 14:05\n  → Gọi đơn vị hỏi điện.", notice.text());
    }

    @Test
    void noneOfSeveralIsLeftOutButTheOneInTheTitle() {
        Notice notice = notice("2 cảnh báo mới: " + SENTENCE,
                "[Hải Đăng] 2 cảnh báo mới, 22/11/2026 14:05\n• " + SENTENCE + "\n• Cổng ngừng hoạt động.");
        assertEquals("2 cảnh báo mới, 22/11/2026 14:05\n• Cổng ngừng hoạt động.", notice.text());
    }

    @Test
    void aTitleThatWasCutIsRecognised() {
        String cut = "2 cảnh báo mới: " + SENTENCE.substring(0, 40) + "…";
        assertEquals("• Cổng ngừng hoạt động.",
                notice(cut, "• " + SENTENCE + "\n• Cổng ngừng hoạt động.").text());
    }

    @Test
    void whatIsNoAlarmStaysWhole() {
        assertEquals("Từ 7:30 đến 7:30: 25 đường truyền.\nKhông có đường truyền nào mất kết nối.",
                notice("Tóm tắt giám sát đến 7:30",
                        "[Hải Đăng] Từ 7:30 đến 7:30: 25 đường truyền.\nKhông có đường truyền nào mất kết nối.")
                        .text());
    }
}
