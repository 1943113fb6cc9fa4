package vn.haidang.monitoring.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.ClipboardText;

/** What can be done with the line of a tile, by its menu and by keys. For the UI thread. */
final class TileMenu {

    private final LineTile tile;
    private final Texts texts;
    private final Menu menu;

    TileMenu(LineTile tile, Texts texts, TileActions actions) {
        this.tile = tile;
        this.texts = texts;
        menu = new Menu(tile);
        action("board.maintenance", 'b', () -> actions.maintain().accept(tile.line()));
        action("board.register", 'j', () -> actions.register().accept(tile.line()));
        action("board.copy", 'c', () -> ClipboardText.copy(tile.getDisplay(), tile.text().details()));
        tile.setMenu(menu);
    }

    /** @param letter is pressed together with the control key */
    private void action(String key, char letter, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key) + "\tCtrl+" + Character.toUpperCase(letter));
        item.addListener(SWT.Selection, event -> action.run());
        tile.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == letter) {
                action.run();
            }
        });
    }
}
