package vn.haidang.monitoring.ui.internal;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;

/** What the window's key for reading again (F5) does in a view. Views read by themselves; this is for who does not trust it. */
public final class ReadAgain {

    private static final String COMMAND = "org.eclipse.ui.file.refresh";

    private final Runnable read;

    private ReadAgain(Runnable read) {
        this.read = read;
    }

    /** Has the key do this while the view is active. */
    public static void by(EHandlerService handlers, Runnable read) {
        handlers.activateHandler(COMMAND, new ReadAgain(read));
    }

    /** Called by the command. */
    @Execute
    public void execute() {
        read.run();
    }
}
