package vn.haidang.signature.ui.internal.intake;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;

/** Where it says that documents can be dropped; they are chosen with a button here, too. For the UI thread. */
public final class DropArea extends Composite {

    private final Texts texts;
    private final Button choose;

    public DropArea(Composite parent, Texts texts, Intake intake) {
        super(parent, SWT.NONE);
        this.texts = texts;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 16;
        setLayout(layout);
        Label hint = new Label(this, SWT.WRAP);
        hint.setText(texts.get("drop.here"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        choose = new Button(this, SWT.PUSH);
        choose.setText(texts.get("drop.choose"));
        choose.setMenu(chooseMenu(intake));
        choose.addListener(SWT.Selection, event -> showMenu());
        addPaintListener(event -> paintFrame(event.gc));
        Skin.SURFACE.apply(this);
        Skin.MUTED.apply(hint);
        FileDrop.on(this, intake::take);
        intake.acceptOn(choose);
    }

    private void paintFrame(GC gc) {
        Point size = getSize();
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.setLineDash(new int[]{4, 4});
        gc.drawRoundRectangle(3, 3, size.x - 7, size.y - 7, 8, 8);
    }

    private Menu chooseMenu(Intake intake) {
        Menu menu = new Menu(choose);
        item(menu, "drop.files", () -> intake.askForFiles(getShell()));
        item(menu, "drop.folder", () -> intake.askForFolder(getShell()));
        item(menu, "drop.pasted", () -> intake.paste(getDisplay()));
        return menu;
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void showMenu() {
        Menu menu = choose.getMenu();
        menu.setLocation(choose.toDisplay(0, choose.getSize().y));
        menu.setVisible(true);
    }

    @Override
    public boolean setFocus() {
        return choose.setFocus();
    }
}
