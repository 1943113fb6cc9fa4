package vn.haidang.monitoring.ui.internal.desktop;

import java.util.Arrays;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;

/** One notice in a small window that takes no focus from what one is typing. For the UI thread. */
final class NoticePopup {

    static final int GAP = 12;

    private static final int WIDTH = 400;
    private static final int MOST_LINES = 6;
    private static final int PASSING_MILLIS = 15_000;

    private final Texts texts;
    private final Runnable closed;
    private final boolean isLasting;
    private final Shell shell;
    private Label more;

    /**
     * @param opened brings the program's window to the front
     * @param closed is run when somebody has closed it, or its time is over
     */
    NoticePopup(Display display, Notice notice, Texts texts, Runnable opened, Runnable closed) {
        this.texts = texts;
        this.closed = closed;
        isLasting = notice.isLasting();
        shell = new Shell(display, SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS);
        shell.setText(texts.get("desktop.title"));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
        Skin.SURFACE.apply(shell);
        createIcon(notice);
        Label title = label(notice.title(), 1);
        title.setFont(new Fonts(title).bold(0));
        label(shortened(notice.text()), 2);
        createButtons(opened);
        shell.setSize(shell.computeSize(WIDTH, SWT.DEFAULT));
        if (!isLasting) {
            display.timerExec(PASSING_MILLIS, this::dismiss);
        }
    }

    private void createIcon(Notice notice) {
        Label icon = new Label(shell, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        icon.setImage(new StateIcons(icon, () -> {}).get(notice.look()));
        Skin.SURFACE.apply(icon);
    }

    private Label label(String words, int cells) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(LegacyActionTools.escapeMnemonics(words));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, cells, 1));
        Skin.SURFACE.apply(label);
        return label;
    }

    private void createButtons(Runnable opened) {
        Composite bar = new Composite(shell, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, true, 2, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        Skin.SURFACE.apply(bar);
        more = new Label(bar, SWT.NONE);
        more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.MUTED.apply(more);
        button(bar, texts.get("desktop.open"), opened);
        button(bar, texts.get("desktop.seen"), () -> {});
    }

    private void button(Composite bar, String text, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> {
            action.run();
            dismiss();
        });
    }

    /** Says how many wait until there is room for them. */
    void waiting(int count) {
        if (isOpen()) {
            more.setText(count == 0 ? "" : texts.get("desktop.waiting", "count", count));
        }
    }

    private static String shortened(String text) {
        String[] lines = text.split("\n");
        return lines.length <= MOST_LINES
                ? text
                : String.join("\n", Arrays.copyOf(lines, MOST_LINES)) + "\n…";
    }

    /** Shows it with its lower right corner there. */
    void showAt(Point corner) {
        Point size = shell.getSize();
        shell.setLocation(corner.x - size.x, corner.y - size.y);
        shell.setVisible(true);
    }

    /** The lower right corner of the screen that a control is on. */
    static Point corner(Control control) {
        Rectangle screen = control.getMonitor().getClientArea();
        return new Point(screen.x + screen.width - GAP, screen.y + screen.height - GAP);
    }

    int height() {
        return isOpen() ? shell.getSize().y : 0;
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    /** Whether it stays until somebody has seen it. */
    boolean isLasting() {
        return isLasting;
    }

    /** Closes it, and says so. */
    void dismiss() {
        if (isOpen()) {
            close();
            closed.run();
        }
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
    }
}
