package vn.haidang.monitoring.ui.internal.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.monitoring.ui.preference.NotificationPreferences.Kind;
import vn.haidang.monitoring.ui.preference.NotificationPreferences.Way;
import vn.haidang.ui.language.Texts;

/**
 * The small windows on the screen, at most {@value #MOST} at a time: a newer one takes the place of the oldest, since all of
 * it stands in the alarm view anyway. For the UI thread.
 */
final class NoticeBoard {

    static final int MOST = 3;

    private final Texts texts;
    private final BiPredicate<Kind, Way> wanted;
    private final Deque<NoticePopup> popups = new ArrayDeque<>();
    private Optional<NoticePopup> station = Optional.empty();

    /** @param wanted whether news of a kind is told that way */
    NoticeBoard(Texts texts, BiPredicate<Kind, Way> wanted) {
        this.texts = texts;
        this.wanted = wanted;
    }

    /** Tells of it as the switches say. */
    void tell(Notice notice) {
        Display display = Display.getCurrent();
        if (wanted.test(notice.kind(), Way.SOUND)) {
            display.beep();
        }
        if (wanted.test(notice.kind(), Way.POPUP)) {
            window(display).ifPresent(window -> show(notice, window));
        }
    }

    private void show(Notice notice, Shell window) {
        popups.removeIf(popup -> !popup.isOpen());
        while (popups.size() >= MOST) {
            popups.removeFirst().close();
        }
        NoticePopup popup = new NoticePopup(window.getDisplay(), notice, texts, () -> {
            window.setMinimized(false);
            window.forceActive();
        });
        popups.addLast(popup);
        stack(NoticePopup.corner(window));
        if (notice.kind() == Kind.STATION) {
            station = Optional.of(popup);
        }
    }

    /** From the corner upwards, the oldest lowest; what stood above one that is gone comes down. */
    private void stack(Point corner) {
        for (NoticePopup popup : popups) {
            popup.showAt(corner);
            corner.y -= popup.height() + NoticePopup.GAP;
        }
    }

    /** The station is back: what said that it is silent goes. */
    void forgetStation() {
        station.ifPresent(NoticePopup::close);
        station = Optional.empty();
    }

    void close() {
        popups.forEach(NoticePopup::close);
        popups.clear();
    }

    /** The program's window: the first that was opened. */
    private static Optional<Shell> window(Display display) {
        for (Shell shell : display.getShells()) {
            boolean isPopup = (shell.getStyle() & SWT.TOOL) != 0;
            if (shell.getParent() == null && !isPopup && !shell.getText().isEmpty()) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }
}
