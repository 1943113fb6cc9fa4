package vn.haidang.signature.ui.internal.trust;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.ui.internal.trust.FingerprintComparison.Outcome;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/**
 * Where a person compares a fingerprint with what the authority itself publishes and vouches for it by name. Only what is
 * the same to the last digit can be confirmed. For the UI thread.
 */
final class ConfirmPanel {

    private final Texts texts;
    private final Actions actions;
    private final Composite area;
    private final Text typed;
    private final Label sign;
    private final Label result;
    private final StateIcons icons;
    private final Text person;
    private final Button confirm;
    private final Button withdraw;
    private Optional<TrustEntry> entry = Optional.empty();

    /** What a person decides here. */
    interface Actions {
        void confirm(String fingerprint, String by);

        void withdraw(String by);
    }

    /** @param by the name that is proposed for who decides */
    ConfirmPanel(Composite parent, Texts texts, String by, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        Label ask = new Label(area, SWT.WRAP);
        ask.setText(texts.get("trust.compare"));
        ask.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        Skin.SURFACE.apply(ask);
        typed = field(texts.get("trust.fingerprint"));
        typed.setMessage("F04B A4B4 59A7 …");
        typed.addListener(SWT.Modify, event -> compare());
        label("trust.result");
        sign = new Label(area, SWT.NONE);
        sign.setLayoutData(new GridData(16, 16));
        Skin.SURFACE.apply(sign);
        result = new Label(area, SWT.NONE);
        result.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        icons = new StateIcons(sign, this::compare);
        person = field(texts.get("trust.person"));
        person.setText(by);
        person.addListener(SWT.Modify, event -> compare());
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout(2, false));
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        Skin.SURFACE.apply(buttons);
        confirm = button(buttons, "trust.confirm",
                () -> actions.confirm(typed.getText(), person.getText().strip()));
        withdraw = button(buttons, "trust.withdraw", () -> actions.withdraw(person.getText().strip()));
        show(Optional.empty());
    }

    private Text field(String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Skin.MUTED.apply(label);
        Text field = new Text(area, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        field.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        return field;
    }

    private void label(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get(key));
        Skin.MUTED.apply(label);
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Control control() {
        return area;
    }

    /** Offers what can be decided about this certificate; what was typed for another is gone. */
    void show(Optional<TrustEntry> shown) {
        boolean isOther = !entry.map(TrustEntry::fingerprint).equals(shown.map(TrustEntry::fingerprint));
        entry = shown;
        if (isOther) {
            typed.setText("");
        }
        compare();
    }

    private void compare() {
        boolean isOpen = entry.filter(one -> one.withdrawn().isEmpty()).isPresent();
        FingerprintComparison comparison = FingerprintComparison.of(typed.getText(),
                entry.map(TrustEntry::fingerprint).orElse(""));
        StateLook look = switch (comparison.outcome()) {
            case EMPTY, INCOMPLETE -> StateLook.UNCHECKED;
            case NO_FINGERPRINT, DIFFERENT -> StateLook.FAULT;
            case SAME -> StateLook.GOOD;
        };
        sign.setImage(icons.get(look));
        result.setText(texts.get("trust.result." + comparison.outcome().name(), MessageArguments.none()
                .with("digits", comparison.digits()).with("all", FingerprintComparison.ALL)));
        Skin.of(look).apply(result);
        boolean isNamed = !person.getText().isBlank();
        typed.setEnabled(isOpen);
        confirm.setEnabled(isOpen && isNamed && comparison.outcome() == Outcome.SAME
                && entry.filter(one -> one.confirmed().isEmpty()).isPresent());
        withdraw.setEnabled(isOpen && isNamed);
    }
}
