package vn.haidang.registry.ui.internal.stocktake;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;

/** What a new campaign is called and about. For the UI thread. */
final class NewCampaignPanel {

    private final Composite area;
    private final Text code;
    private final Text name;
    private final ElementChoice unit;
    private final ElementChoice place;
    private final Button open;

    /**
     * What was asked for.
     *
     * @param unit the id of the unit it is about
     * @param place the id of the place it is about
     */
    record Wanted(String code, String name, Optional<String> unit, Optional<String> place) {}

    NewCampaignPanel(Composite parent, Texts texts, Runnable opened) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        label(texts.get("stocktake.code"));
        code = text(110, false);
        label(texts.get("stocktake.name"));
        name = text(200, true);
        open = new Button(area, SWT.PUSH);
        open.setText(texts.get("stocktake.open"));
        open.addListener(SWT.Selection, event -> opened.run());
        label(texts.get("stocktake.unit"));
        unit = choice(texts.get("stocktake.unit"), texts.get("stocktake.allUnits"));
        label(texts.get("stocktake.place"));
        place = choice(texts.get("stocktake.place"), texts.get("stocktake.allPlaces"));
        code.addModifyListener(event -> enable());
        name.addModifyListener(event -> enable());
        enable();
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        Skin.BACKGROUND.apply(label);
    }

    private Text text(int width, boolean grab) {
        Text text = new Text(area, SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, grab, false);
        data.widthHint = width;
        text.setLayoutData(data);
        return text;
    }

    private ElementChoice choice(String title, String none) {
        ElementChoice choice = new ElementChoice(area, title, none, () -> {});
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = 180;
        choice.control().setLayoutData(data);
        return choice;
    }

    private void enable() {
        open.setEnabled(!code.getText().isBlank() && !name.getText().isBlank());
    }

    Composite control() {
        return area;
    }

    void offer(RegistrySnapshot snapshot) {
        unit.offer(snapshot.elements("Unit"));
        place.offer(snapshot.elements("Place"));
    }

    /** Begins anew with a code that is free. */
    void begin(String freeCode) {
        code.setText(freeCode);
        name.setText("");
        unit.choose(Optional.empty());
        place.choose(Optional.empty());
        name.setFocus();
    }

    Wanted wanted() {
        return new Wanted(code.getText().strip(), name.getText().strip(), unit.chosen().map(Element::id),
                place.chosen().map(Element::id));
    }
}
