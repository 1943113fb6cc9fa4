package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The window's menus and places")
class MenuTest {

    private static List<String> texts(MenuItem[] items) {
        List<String> texts = new ArrayList<>();
        for (MenuItem item : items) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                texts.add(item.getText().replace("&", "").replaceAll("\t.*", ""));
            }
        }
        return texts;
    }

    private static List<String> menu(String name) {
        return Desk.ask(() -> {
            MenuItem top = Arrays.stream(Desk.shell().getMenuBar().getItems())
                    .filter(item -> item.getText().replace("&", "").equals(name)).findFirst()
                    .orElseThrow(() -> new AssertionError("no menu " + name));
            Menu menu = top.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            return texts(menu.getItems());
        });
    }

    @Test
    void onlyOurMenusInOurWords() {
        assertEquals(List.of("Tệp", "Xem", "Phần mở rộng", "Trợ giúp"),
                Desk.ask(() -> texts(Desk.shell().getMenuBar().getItems())));
    }

    @Test
    void extensionsAreInstalledUpdatedAndTheirSitesManagedFromTheMenu() {
        assertEquals(List.of("Cài phần mở rộng…", "Kiểm tra cập nhật", "Nơi tải phần mở rộng…", "Phần mở rộng đã cài"),
                menu("Phần mở rộng"));
    }

    @Test
    void theErrorLogIsOneStepAway() {
        assertTrue(menu("Trợ giúp").containsAll(List.of("Nhật ký lỗi", "Tiến trình")), menu("Trợ giúp").toString());
    }

    @Test
    void everyPlaceIsAlwaysThereByName() {
        Desk.open(SignaturePerspective.ID);
        Desk.until("signatures pressed", () -> pressed().equals(List.of("Chữ ký số")));
        Desk.soon("the place", () -> place("Giám sát"),
                place -> place.notifyListeners(SWT.Selection, selected(place)));
        Desk.until("watch pressed", () -> pressed().equals(List.of("Giám sát")));
        Desk.until("the perspective follows", () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                .getPerspective().getId().equals(WatchPerspective.ID));
    }

    private static Event selected(ToolItem item) {
        item.setSelection(true);
        return new Event();
    }

    private static List<ToolItem> places() {
        return Desk.visible(ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> (item.getStyle() & SWT.RADIO) != 0).toList();
    }

    private static ToolItem place(String name) {
        return places().stream().filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> pressed() {
        return places().stream().filter(ToolItem::getSelection).map(ToolItem::getText).toList();
    }

    @Test
    void theTitleNamesWhatIsOpen() {
        Desk.until("the title", () -> Desk.shell().getText().startsWith("Hải Đăng – "));
    }
}
