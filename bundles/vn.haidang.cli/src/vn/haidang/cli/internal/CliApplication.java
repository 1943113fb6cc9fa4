package vn.haidang.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application: runs one command and makes its result the exit code of the program. */
public final class CliApplication implements IApplication {

    /** Held, since a logger that nobody holds may be collected together with its level. */
    private static final Logger PDFBOX_LOG = Logger.getLogger("org.apache.pdfbox");

    private volatile Thread worker;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        quietLogs();
        worker = Thread.currentThread();
        List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int code = new CommandRunner(FrameworkUtil.getBundle(getClass()).getBundleContext(), out, err).run(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Standard error is for the user: the log tells warnings only, and nothing of broken PDFs, which get verdicts. */
    private static void quietLogs() {
        Logger.getLogger("").setLevel(Level.WARNING);
        PDFBOX_LOG.setLevel(Level.OFF);
    }

    /** Ends a command that waits (simulate) when the framework is told to stop. */
    @Override
    public void stop() {
        Thread thread = worker;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** UTF-8 whatever the terminal's locale says: the output is read by programs. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
