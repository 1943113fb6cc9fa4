package vn.haidang.workbench.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the domain logs is in the window's error log")
class ErrorLogBridgeTest {

    private static final String SOURCE = "vn.haidang.somewhere";

    private final List<IStatus> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getPlugin().equals(SOURCE)) {
            logged.add(status);
        }
    };

    @BeforeEach
    void listen() {
        Platform.addLogListener(listener);
    }

    @AfterEach
    void listenNoMore() {
        Platform.removeLogListener(listener);
    }

    @Test
    void warningsAndErrorsWithTheirCauseAndNothingLess() {
        Logger logger = System.getLogger(SOURCE);
        IllegalStateException cause = new IllegalStateException("why");
        logger.log(Level.INFO, "a line is up");
        logger.log(Level.WARNING, "poll {0} failed", 7);
        logger.log(Level.ERROR, "not written", cause);
        assertEquals(List.of("poll 7 failed", "not written"), logged.stream().map(IStatus::getMessage).toList());
        assertEquals(List.of(IStatus.WARNING, IStatus.ERROR), logged.stream().map(IStatus::getSeverity).toList());
        assertSame(cause, logged.get(1).getException());
    }
}
