package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.LineState;
import vn.haidang.registry.Element;

@DisplayName("From a thing to where it is at home, in the real window")
class GuideTest {

    private static final String DEVICES = "vn.haidang.monitoring.ui.devices";
    private static final String BOARD = "vn.haidang.monitoring.ui.board";
    private static final String FIND = "org.eclipse.ui.window.quickAccess";

    private final StagedRegistry registry = new StagedRegistry().fill();
    private final StagedMonitoring monitoring = new StagedMonitoring();
    private final StagedRecords records = new StagedRecords();

    @BeforeEach
    void open() {
        Desk.open(WatchPerspective.ID);
        Desk.show(BOARD);
    }

    @AfterEach
    void close() {
        Desk.open(WatchPerspective.ID);
        Desk.show(BOARD);
        monitoring.close();
        records.close();
    }

    private static boolean isAt(String place) {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getPerspective().getId()
                .equals(place);
    }

    /** The rows that are marked in any table that is to be seen. */
    private static String marked() {
        return Desk.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getSelection()))
                .map(GuideTest::text).reduce("", (one, other) -> one + "\n" + other);
    }

    private static String text(TableItem item) {
        return String.join(" | ", IntStream.range(0, Math.max(1, item.getParent().getColumnCount()))
                .mapToObj(item::getText).toList());
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().contains(sentence)).isPresent();
    }

    private static Link link(String words) {
        return Desk.find(Link.class, link -> link.getText().contains(words)).orElseThrow();
    }

    private static void follow(String words, String target) {
        Desk.soon("the link " + words, () -> link(words), link -> {
            Event event = new Event();
            event.text = target;
            link.notifyListeners(SWT.Selection, event);
        });
    }

    @Test
    void aDeviceIsShownInTheRegistryAndFromThereAsItIsNow() {
        Element computer = registry.element("Device", "MT-011");
        records.device(computer);
        records.register();
        Desk.show(DEVICES);
        Desk.until("the device", () -> marked().contains("MT-011"));
        Desk.press("Xem trong Tài sản");
        Desk.until("the registry", () -> isAt(AssetPerspective.ID));
        Desk.until("its row", () -> marked().contains("MT-011"));
        Desk.show("vn.haidang.registry.ui.form");
        Desk.until("its form", () -> says(computer.name()));
        Screen.shot("device-in-the-registry");
        follow("Xem trạng thái trong Giám sát", "");
        Desk.until("the watch", () -> isAt(WatchPerspective.ID));
        Desk.until("the device again", () -> marked().contains("MT-011 · " + computer.name()));
    }

    @Test
    void theNameOfADeviceThatIsOutLeadsToIt() {
        monitoring.register();
        monitoring.devices().put("SW-02", LineState.DOWN, Duration.ofMinutes(5));
        monitoring.cut("DT-W07", Duration.ofMinutes(5));
        Desk.until("the strip", () -> Desk.find(Link.class, link -> link.getText().contains("SW-02")).isPresent());
        follow("SW-02", "0");
        Desk.until("the device", () -> marked().contains("SW-02 · Bộ chuyển mạch SW-02"));
    }

    @Test
    void quickAccessFindsWhatIsTypedWithoutToneMarks() {
        assertEquals("Ctrl+3", Desk.ask(() -> PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(FIND)));
        look("pham quynh");
        Desk.until("the person", () -> text(found("Phạm Quỳnh Anh").orElseThrow()).contains("Tài sản"));
        Screen.shot(() -> finder().orElseThrow(), "quick-access");
        goTo("Phạm Quỳnh Anh");
        Desk.until("the registry", () -> isAt(AssetPerspective.ID));
        Desk.until("her row", () -> marked().contains("Phạm Quỳnh Anh"));
    }

    @Test
    void viewsAndCommandsAreFoundWithoutToneMarksToo() {
        look("thiet bi giam sat");
        goTo("Thiết bị giám sát");
        Desk.until("the view", () -> Desk.shell() != null && isActive(DEVICES));
        look("giao dien toi");
        Desk.until("the command", () -> found("Giao diện tối").isPresent());
        Desk.act(() -> finder().orElseThrow().close());
        Desk.until("quick access is closed", () -> finder().isEmpty());
    }

    private static boolean isActive(String view) {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActivePartReference().getId()
                .equals(view);
    }

    @Test
    void quickAccessFindsALineThatIsWatched() {
        monitoring.register();
        Desk.until("27 tiles", () -> Desk.tiles().size() == 27);
        look("dt-w07");
        goTo("Phường Thị Nại");
        Desk.until("its course", () -> Desk.find(Canvas.class,
                canvas -> String.valueOf(canvas.getToolTipText()).startsWith("Phường Thị Nại Tốt 3 ngày")).isPresent());
    }

    /** Opens quick access and types. */
    private static void look(String words) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(GuideTest::find);
        Desk.soon("quick access", () -> Desk.visible(finder().orElseThrow(), Text.class).getFirst(),
                field -> field.setText(words));
    }

    /** Follows what was found; the list may be made anew at any time. */
    private static void goTo(String words) {
        Desk.soon(words, () -> found(words).orElseThrow(), item -> {
            item.getParent().setSelection(item);
            item.getParent().notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private static void find() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(FIND, null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Shell> finder() {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell != Desk.shell() && shell.isVisible()
                        && !Desk.visible(shell, Text.class).isEmpty())
                .findFirst();
    }

    private static Optional<TableItem> found(String words) {
        return finder().stream().flatMap(shell -> Desk.visible(shell, Table.class).stream())
                .flatMap(table -> List.of(table.getItems()).stream()).filter(item -> text(item).contains(words))
                .findFirst();
    }
}
