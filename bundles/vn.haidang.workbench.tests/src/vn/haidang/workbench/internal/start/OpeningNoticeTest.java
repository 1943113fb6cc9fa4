package vn.haidang.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.workbench.internal.Messages;
import vn.haidang.workbench.internal.start.OpeningNotice.Opening;

@DisplayName("While the data folder is opened")
class OpeningNoticeTest {

    private static final String SENTENCE = "Hải Đăng đang mở dữ liệu…";

    private static Object during(Opening<Object> opening) {
        AtomicReference<Object> outcome = new AtomicReference<>();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            try {
                outcome.set(new OpeningNotice(display, SENTENCE).during(opening));
            } catch (FindingException | RuntimeException e) {
                outcome.set(e);
            }
        });
        return outcome.get();
    }

    @Test
    void whatWasOpenedComesBack() {
        assertEquals(42, during(() -> 42));
    }

    @Test
    void aRefusalComesThroughAsItIs() {
        FindingException refusal = new FindingException(
                Finding.of(Messages.CATALOGUE, Severity.ERROR, "display.missing"));
        assertSame(refusal, during(() -> {
            throw refusal;
        }));
    }

    @Test
    void whateverBreaksTheOpeningEndsTheWait() {
        AssertionError fault = new AssertionError("a fault in the program");
        Object outcome = during(() -> {
            throw fault;
        });
        assertSame(fault, ((Throwable) outcome).getCause());
    }

    @Test
    void aLongWaitIsExplainedAndTheNoticeGoes() {
        CountDownLatch seen = new CountDownLatch(1);
        Display display = PlatformUI.getWorkbench().getDisplay();
        Object outcome = during(() -> {
            while (seen.getCount() > 0) {
                display.syncExec(() -> {
                    if (isShown(display)) {
                        seen.countDown();
                    }
                });
            }
            return "open";
        });
        assertEquals("open", outcome);
        AtomicReference<Boolean> still = new AtomicReference<>();
        display.syncExec(() -> still.set(isShown(display)));
        assertTrue(!still.get(), "the notice is gone");
    }

    private static boolean isShown(Display display) {
        return Arrays.stream(display.getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Arrays.stream(shell.getChildren()))
                .anyMatch(child -> child instanceof Label label && label.getText().equals(SENTENCE));
    }
}
