package vn.haidang.workbench.internal.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.base.finding.FindingException;

/** Says that the data folder is being opened when that takes longer than one waits without wondering. */
final class OpeningNotice {

    private static final int PATIENCE_MILLIS = 700;
    private static final int WIDTH = 360;

    private final Display display;
    private final String sentence;

    OpeningNotice(Display display, String sentence) {
        this.display = display;
        this.sentence = sentence;
    }

    /** What takes its time, on a thread of its own. */
    interface Opening<T> {
        T open() throws FindingException;
    }

    /** Opens something while the display stays alive, and returns it or throws what the opening threw. */
    <T> T during(Opening<T> opening) throws FindingException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(result, opening), "haidang-opening");
        thread.start();
        // not a mere wake(), which is lost when it comes between looking and falling asleep
        result.whenComplete((opened, failure) -> display.asyncExec(() -> {}));
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        display.timerExec(PATIENCE_MILLIS, () -> show(shell));
        try {
            while (!result.isDone()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            shell.dispose();
        }
        return unwrap(result);
    }

    private static <T> void complete(CompletableFuture<T> result, Opening<T> opening) {
        try {
            result.complete(opening.open());
        } catch (Throwable e) {
            // whatever it is: somebody waits for the result, and throws it on
            result.completeExceptionally(e);
        }
    }

    private static <T> T unwrap(CompletableFuture<T> result) throws FindingException {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof FindingException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private void show(Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.verticalSpacing = 12;
        shell.setLayout(layout);
        Label label = new Label(shell, SWT.CENTER | SWT.WRAP);
        label.setText(sentence);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        new ProgressBar(shell, SWT.INDETERMINATE).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        shell.pack();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
        shell.open();
    }
}
