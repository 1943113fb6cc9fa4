package vn.haidang.monitoring.ui.internal.alarm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;

/**
 * What can be done with the selected alarm: the usual as buttons under the table, everything in its menu and by keys. For
 * the UI thread.
 */
final class AlarmBar {

    private final Texts texts;
    private final Map<AlarmAction, Button> buttons = new LinkedHashMap<>();
    private final Button why;
    private final Button more;
    private final List<AlarmAction> rest;
    private Optional<AlarmRow> row = Optional.empty();

    /**
     * @param usual those with a button
     * @param rest the others
     * @param whyChanged is told whether the reasons are wanted
     */
    AlarmBar(Composite parent, Texts texts, List<AlarmAction> usual, List<AlarmAction> rest,
            Consumer<Boolean> whyChanged) {
        this.texts = texts;
        this.rest = rest;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginTop = 6;
        layout.marginBottom = 6;
        layout.marginLeft = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        usual.forEach(action -> buttons.put(action, button(area, action)));
        why = new Button(area, SWT.TOGGLE);
        why.setText(texts.get("alarm.why"));
        why.setToolTipText(texts.get("alarm.whyHint"));
        why.addListener(SWT.Selection, event -> whyChanged.accept(why.getSelection()));
        more = new Button(area, SWT.PUSH);
        more.setText(texts.get("alarm.more") + " ▾");
        more.addListener(SWT.Selection, event -> openMore());
    }

    private Button button(Composite area, AlarmAction action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(action.key()));
        button.setToolTipText(texts.get(action.key() + "Hint"));
        button.addListener(SWT.Selection, event -> run(action));
        return button;
    }

    private void run(AlarmAction action) {
        row.filter(action.fits()).ifPresent(action.run());
    }

    /** Offers what can be done with this alarm. */
    void offer(Optional<AlarmRow> selected) {
        row = selected;
        buttons.forEach((action, button) -> button.setEnabled(row.filter(action.fits()).isPresent()));
        why.setEnabled(row.filter(AlarmRow::isOfALine).isPresent());
        more.setEnabled(row.isPresent());
    }

    /** Puts everything into the table's menu, before what is there, and on the keys. */
    void attachTo(Table table) {
        Menu menu = table.getMenu();
        int index = 0;
        for (AlarmAction action : buttons.keySet()) {
            item(menu, index++, action);
        }
        for (AlarmAction action : rest) {
            item(menu, index++, action);
        }
        new MenuItem(menu, SWT.SEPARATOR, index);
        table.addListener(SWT.KeyDown, this::onKey);
    }

    private void item(Menu menu, int index, AlarmAction action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(texts.get(action.key()) + "\t" + action.accelerator());
        item.addListener(SWT.Selection, event -> run(action));
        menu.addListener(SWT.Show, event -> item.setEnabled(row.filter(action.fits()).isPresent()));
        item.setEnabled(row.filter(action.fits()).isPresent());
    }

    private void onKey(Event event) {
        buttons.keySet().stream().filter(action -> action.isMeant(event)).findFirst().ifPresent(this::run);
        rest.stream().filter(action -> action.isMeant(event)).findFirst().ifPresent(this::run);
    }

    private void openMore() {
        Menu menu = new Menu(more);
        for (int i = 0; i < rest.size(); i++) {
            item(menu, i, rest.get(i));
        }
        Point below = more.toDisplay(0, more.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> more.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
