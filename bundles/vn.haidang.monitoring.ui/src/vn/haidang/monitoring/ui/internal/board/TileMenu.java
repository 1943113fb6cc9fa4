package vn.haidang.monitoring.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.ClipboardText;

/** What can be done with the line of a tile, by its menu and by keys. For the UI thread. */
final class TileMenu {

    /** @param maintenance plans a maintenance of the tile's line */
    TileMenu(LineTile tile, Texts texts, Runnable maintenance) {
        Runnable copy = () -> ClipboardText.copy(tile.getDisplay(), tile.text().details());
        Menu menu = new Menu(tile);
        item(menu, texts.get("board.maintenance") + "\tCtrl+B", maintenance);
        item(menu, texts.get("board.copy") + "\tCtrl+C", copy);
        tile.setMenu(menu);
        tile.addListener(SWT.KeyDown, event -> {
            if (isPressed(event, 'b')) {
                maintenance.run();
            } else if (isPressed(event, 'c')) {
                copy.run();
            }
        });
    }

    private static boolean isPressed(Event event, char letter) {
        return (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == letter;
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
