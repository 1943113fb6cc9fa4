package vn.haidang.signature.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;

/** Where documents are dropped, or chosen with a button. For the UI thread. */
final class DropArea extends Composite {

    private final Texts texts;
    private final Consumer<List<Path>> taken;
    private final Label hint;
    private final Button choose;

    DropArea(Composite parent, Texts texts, Consumer<List<Path>> taken) {
        super(parent, SWT.NONE);
        this.texts = texts;
        this.taken = taken;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 16;
        setLayout(layout);
        hint = new Label(this, SWT.NONE);
        hint.setText(texts.get("drop.here"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        choose = new Button(this, SWT.PUSH);
        choose.setText(texts.get("drop.choose"));
        choose.setMenu(chooseMenu());
        choose.addListener(SWT.Selection, event -> showMenu());
        addPaintListener(event -> paintFrame(event.gc));
        Skin.SURFACE.apply(this);
        Skin.MUTED.apply(hint);
        accept(this);
    }

    private void paintFrame(GC gc) {
        Point size = getSize();
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.setLineDash(new int[]{4, 4});
        gc.drawRoundRectangle(3, 3, size.x - 7, size.y - 7, 8, 8);
    }

    /** Takes files that are dropped on that control, too. */
    void accept(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[]{FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    taken.accept(Arrays.stream(files).map(Path::of).toList());
                }
            }
        });
    }

    private Menu chooseMenu() {
        Menu menu = new Menu(choose);
        MenuItem files = new MenuItem(menu, SWT.PUSH);
        files.setText(texts.get("drop.files"));
        files.addListener(SWT.Selection, event -> chooseFiles());
        MenuItem folder = new MenuItem(menu, SWT.PUSH);
        folder.setText(texts.get("drop.folder"));
        folder.addListener(SWT.Selection, event -> chooseFolder());
        return menu;
    }

    private void showMenu() {
        Menu menu = choose.getMenu();
        menu.setLocation(choose.toDisplay(0, choose.getSize().y));
        menu.setVisible(true);
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("drop.filesTitle"));
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            taken.accept(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("drop.folderTitle"));
        String folder = dialog.open();
        if (folder != null) {
            taken.accept(List.of(Path.of(folder)));
        }
    }
}
