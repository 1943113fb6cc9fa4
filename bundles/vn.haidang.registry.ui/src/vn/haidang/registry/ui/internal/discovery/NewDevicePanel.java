package vn.haidang.registry.ui.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;
import vn.haidang.registry.discovery.Acceptance;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;

/** What only a person can say of a device that is to be added: kind, code, name and unit. For the UI thread. */
final class NewDevicePanel {

    private final Composite area;
    private final Combo type;
    private final Text code;
    private final Text name;
    private final Combo unit;
    private final Button add;
    private final String noUnit;
    private final ModelWords words;
    private List<ElementType> types = List.of();
    private List<UnitEntry> units = List.of();
    private Optional<Proposal.NewDevice> device = Optional.empty();

    NewDevicePanel(Composite parent, Texts texts, Runnable added) {
        words = new ModelWords(texts.format());
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        label(texts.get("proposals.type"));
        type = new Combo(area, SWT.READ_ONLY);
        label(texts.get("proposals.code"));
        code = text();
        add = new Button(area, SWT.PUSH);
        label(texts.get("proposals.unit"));
        unit = new Combo(area, SWT.READ_ONLY);
        noUnit = texts.get("proposals.noUnit");
        label(texts.get("proposals.name"));
        name = text();
        add.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, false, 1, 2));
        type.setLayoutData(narrow());
        unit.setLayoutData(narrow());
        add.setText(texts.get("proposals.add"));
        add.addListener(SWT.Selection, event -> added.run());
        code.addModifyListener(event -> enable());
        name.addModifyListener(event -> enable());
        type.addListener(SWT.Selection, event -> enable());
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        Skin.BACKGROUND.apply(label);
    }

    private static GridData narrow() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = 190;
        return data;
    }

    private Text text() {
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    Control control() {
        return area;
    }

    /** Asks about this device; what was typed for the same one stays. */
    void show(Proposal.NewDevice wanted, RegistrySnapshot snapshot) {
        boolean same = device.map(Proposal.NewDevice::name).filter(wanted.name()::equals).isPresent();
        device = Optional.of(wanted);
        if (same) {
            return;
        }
        types = snapshot.schema().kindsOf("Device");
        type.setItems(types.stream().map(words::type).toArray(String[]::new));
        units = snapshot.units();
        unit.setItems(Stream.concat(Stream.of(noUnit), units.stream().map(UnitEntry::name)).toArray(String[]::new));
        unit.select(0);
        unit.setVisibleItemCount(20);
        type.setVisibleItemCount(20);
        code.setText(wanted.name());
        name.setText(wanted.name());
        area.layout(true, true);
        enable();
    }

    private void enable() {
        add.setEnabled(type.getSelectionIndex() >= 0 && !code.getText().isBlank() && !name.getText().isBlank());
    }

    /** What was said. */
    Optional<Acceptance> acceptance() {
        return device.filter(one -> add.isEnabled())
                .map(one -> new Acceptance.Added(one, types.get(type.getSelectionIndex()).name(),
                        code.getText().strip(), name.getText().strip(), unit.getSelectionIndex() < 1
                                ? Optional.empty()
                                : Optional.of(units.get(unit.getSelectionIndex() - 1).id())));
    }
}
