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
 * The small windows on the screen, at most {@value #MOST} at a time. What passes by itself gives way to a newer one; a fault
 * stays until somebody has seen it, and the next ones wait until there is room: the uppermost window says how many. At most
 * {@value #MOST_WAITING} wait; all of it stands in the alarm view anyway. For the UI thread.
 */
final class NoticeBoard {

    static final int MOST = 3;
    static final int MOST_WAITING = 50;

    private final Texts texts;
    private final BiPredicate<Kind, Way> wanted;
    private final Deque<NoticePopup> popups = new ArrayDeque<>();
    private final Deque<Notice> waiting = new ArrayDeque<>();
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
            window(display).ifPresent(window -> take(notice, window));
        }
    }

    private void take(Notice notice, Shell window) {
        if (popups.size() < MOST || makeRoom()) {
            show(notice, window);
        } else if (notice.kind() == Kind.STATION) {
            waiting.addFirst(notice);
        } else if (notice.isLasting() && waiting.size() < MOST_WAITING) {
            waiting.addLast(notice);
        }
        stack(window);
    }

    /** Takes away the oldest that would pass by itself. */
    private boolean makeRoom() {
        Optional<NoticePopup> passing = popups.stream().filter(popup -> !popup.isLasting()).findFirst();
        passing.ifPresent(popup -> {
            popups.remove(popup);
            popup.close();
        });
        return passing.isPresent();
    }

    private void show(Notice notice, Shell window) {
        NoticePopup popup = new NoticePopup(window.getDisplay(), notice, texts, () -> showAlarms(window),
                () -> closed(window));
        popups.addLast(popup);
        if (notice.kind() == Kind.STATION) {
            station = Optional.of(popup);
        }
    }

    /** All that waits stands in the window that is opened. */
    private void showAlarms(Shell window) {
        waiting.removeIf(notice -> notice.kind() != Kind.STATION);
        window.setMinimized(false);
        window.forceActive();
    }

    /** Somebody closed one, or it passed: the next has room. */
    private void closed(Shell window) {
        popups.removeIf(popup -> !popup.isOpen());
        if (!window.isDisposed()) {
            while (popups.size() < MOST && !waiting.isEmpty()) {
                show(waiting.removeFirst(), window);
            }
            stack(window);
        }
    }

    /** From the corner upwards, the oldest lowest; what stood above one that is gone comes down. */
    private void stack(Shell window) {
        Point corner = NoticePopup.corner(window);
        for (NoticePopup popup : popups) {
            popup.waiting(popup == popups.getLast() ? waiting.size() : 0);
            popup.showAt(corner);
            corner.y -= popup.height() + NoticePopup.GAP;
        }
    }

    /** The station is back: what said that it is silent goes. */
    void forgetStation() {
        waiting.removeIf(notice -> notice.kind() == Kind.STATION);
        station.ifPresent(NoticePopup::dismiss);
        station = Optional.empty();
    }

    void close() {
        waiting.clear();
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
