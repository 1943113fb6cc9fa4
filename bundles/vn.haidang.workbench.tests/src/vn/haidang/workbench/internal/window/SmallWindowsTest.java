package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;

@DisplayName("What is told on the screen, in small windows")
class SmallWindowsTest {

    private static final String SEEN = "Đã xem";

    @BeforeEach
    @AfterEach
    void closeAll() {
        Desk.until("no small window", () -> {
            popups().forEach(SmallWindowsTest::see);
            return popups().isEmpty();
        });
    }

    private static void tell(String id, Severity severity, String title, String text) {
        channel().send(new Notification(id, Instant.now(), severity, title, text, Optional.empty(), List.of()));
    }

    private static NotificationChannel channel() {
        BundleContext context = FrameworkUtil.getBundle(SmallWindowsTest.class).getBundleContext();
        try {
            return context.getServiceReferences(NotificationChannel.class, null).stream().map(context::getService)
                    .filter(channel -> channel.id().equals("desktop")).findFirst().orElseThrow();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Shell> popups() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> (shell.getStyle() & SWT.TOOL) != 0 && shell.isVisible())
                .filter(shell -> Desk.visible(shell, Control.class).size() > 3).toList();
    }

    private static void see(Shell popup) {
        if (!popup.isDisposed()) {
            Desk.visible(popup, Button.class).stream().filter(button -> button.getText().equals(SEEN)).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, new Event());
        }
    }

    private static List<String> words(Shell popup) {
        return Desk.visible(popup, Label.class).stream().map(Label::getText).filter(text -> !text.isBlank()).toList();
    }

    /** The titles that can be read. */
    private static List<String> titles() {
        return popups().stream().map(popup -> words(popup).getFirst()).sorted().toList();
    }

    private static void see(String title) {
        Desk.soon(title, () -> popups().stream().filter(popup -> words(popup).getFirst().equals(title)).findFirst()
                .orElseThrow(), SmallWindowsTest::see);
    }

    @Test
    void saysItOnceAndGoesWhenItWasSeen() {
        tell("test-1", Severity.ERROR, "Phường Thị Nại mất kết nối",
                "[Hải Đăng] 1 cảnh báo mới, 14:05\n• Phường Thị Nại mất kết nối\n  → Gọi đơn vị hỏi điện.");
        Desk.until("the small window", () -> popups().size() == 1);
        assertEquals(List.of("Phường Thị Nại mất kết nối", "1 cảnh báo mới, 14:05\n  → Gọi đơn vị hỏi điện."),
                Desk.ask(() -> words(popups().getFirst())));
        Screen.shot(() -> popups().getFirst(), "popup");
        see("Phường Thị Nại mất kết nối");
        Desk.until("it is gone", () -> popups().isEmpty());
    }

    @Test
    void theyNeverLieOverEachOtherAndNoFaultGoesUnseen() {
        for (int i = 1; i <= 5; i++) {
            tell("stack-" + i, Severity.ERROR, "Sự cố " + i, "Gọi đơn vị.\n".repeat(i));
        }
        Desk.until("the first three", () -> titles().equals(List.of("Sự cố 1", "Sự cố 2", "Sự cố 3")));
        Desk.until("how many wait",
                () -> popups().stream().filter(popup -> words(popup).contains("Còn 2 tin chưa xem")).count() == 1);
        Desk.act(SmallWindowsTest::assertApart);
        see("Sự cố 2");
        Desk.until("the fourth", () -> titles().equals(List.of("Sự cố 1", "Sự cố 3", "Sự cố 4")));
        Desk.act(SmallWindowsTest::assertApart);
        see("Sự cố 1");
        Desk.until("the last", () -> titles().equals(List.of("Sự cố 3", "Sự cố 4", "Sự cố 5")));
        Desk.until("none waits",
                () -> popups().stream().flatMap(popup -> words(popup).stream())
                        .noneMatch(said -> said.startsWith("Còn ")));
        Desk.act(SmallWindowsTest::assertApart);
        Screen.shot(() -> popups().getLast(), "popup-stack");
    }

    private static void assertApart() {
        List<Shell> open = popups();
        for (Shell one : open) {
            assertTrue(open.stream().allMatch(
                    other -> other == one || !one.getBounds().intersects(other.getBounds())), open.toString());
        }
    }

    @Test
    void whatPassesByItselfGivesWayToAFault() {
        tell("news-1", Severity.INFO, "Tin 1", "Đã có lại.");
        for (int i = 1; i <= 3; i++) {
            tell("fault-" + i, Severity.ERROR, "Sự cố " + i, "Gọi đơn vị.");
        }
        Desk.until("the faults", () -> titles().equals(List.of("Sự cố 1", "Sự cố 2", "Sự cố 3")));
    }
}
