package vn.haidang.workbench.internal.start;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Takes what the domain bundles log into the platform's error log, where the view Nhật ký lỗi shows it: warnings and
 * errors; lesser records are dropped, nobody looks at a console behind a window.
 */
final class ErrorLogBridge extends Handler implements AutoCloseable {

    private static final String OURS = "vn.haidang";

    /** A strong reference: the log manager keeps loggers weakly and would forget the handler with them. */
    private final Logger root = LogManager.getLogManager().getLogger("");

    private final SimpleFormatter formatter = new SimpleFormatter();
    private final ILog log = ILog.of(ErrorLogBridge.class);

    private ErrorLogBridge() {
        setLevel(Level.WARNING);
    }

    /** Puts a bridge in the place of the console. */
    static ErrorLogBridge install() {
        ErrorLogBridge bridge = new ErrorLogBridge();
        for (Handler console : bridge.root.getHandlers()) {
            bridge.root.removeHandler(console);
        }
        bridge.root.addHandler(bridge);
        return bridge;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            boolean error = entry.getLevel().intValue() >= Level.SEVERE.intValue();
            String source = entry.getLoggerName() == null ? OURS : entry.getLoggerName();
            log.log(new Status(error ? IStatus.ERROR : IStatus.WARNING, source, formatter.formatMessage(entry),
                    entry.getThrown()));
        }
    }

    @Override
    public void flush() {
        // the platform's log writes at once
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
