package vn.haidang.registry.ui.internal.table;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.ui.internal.place.WatchedElement;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;

/** The menu of the table: what can be done with the rows that are selected, and with all that are shown. */
final class TableMenu {

    private final Menu menu;
    private final RegistryWork work;
    private final Texts texts;

    TableMenu(ElementGrid grid, RegistryWork work, Texts texts, TableActions actions, Runnable openForm,
            Runnable export, Runnable labels, WatchedElement watched) {
        this.work = work;
        this.texts = texts;
        menu = new Menu(grid.table());
        grid.table().setMenu(menu);
        createAdd(actions, openForm);
        item("menu.duplicate", () -> work.isEditable() && work.selection().size() == 1, actions::duplicate);
        item("menu.editSeveral", () -> work.isEditable() && work.selection().size() > 1, openForm);
        item("menu.remove", () -> work.isEditable() && !work.selection().isEmpty(), actions::remove);
        item("menu.watch", () -> work.selection().size() == 1 && watched.isWatched(work.selection().get(0)),
                () -> watched.show(work.selection().get(0)));
        new MenuItem(menu, SWT.SEPARATOR);
        item("menu.copySelected", () -> !grid.selected().isEmpty(), actions::copySelected);
        item("menu.copyAll", () -> !grid.rows().isEmpty(), actions::copyAll);
        item("menu.export", () -> !grid.rows().isEmpty(), export);
        item("menu.labels", () -> !grid.selected().isEmpty(), labels);
    }

    /** The types are many; they are filled in when they are first wanted. */
    private void createAdd(TableActions actions, Runnable openForm) {
        MenuItem add = new MenuItem(menu, SWT.CASCADE);
        add.setText(texts.get("menu.add"));
        Menu types = new Menu(menu);
        add.setMenu(types);
        types.addListener(SWT.Show, event -> {
            if (types.getItemCount() == 0) {
                work.snapshot().ifPresent(snapshot -> new TypeMenu(snapshot.schema(), texts, type -> {
                    actions.add(type);
                    openForm.run();
                }).fill(types, RegistrySchema.ELEMENT));
            }
        });
        menu.addListener(SWT.Show, event -> add.setEnabled(work.isEditable()));
    }

    /** One entry, to be chosen only while it makes sense. */
    private void item(String key, BooleanSupplier makesSense, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        menu.addListener(SWT.Show, event -> item.setEnabled(makesSense.getAsBoolean()));
    }
}
