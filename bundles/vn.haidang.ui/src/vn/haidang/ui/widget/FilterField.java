package vn.haidang.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import vn.haidang.ui.internal.Messages;
import vn.haidang.base.text.FoldedText;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/**
 * A field that filters while one types; tone marks and capitals do not matter, Escape empties it. For the UI thread.
 */
public final class FilterField {

    private final Text text;

    /** @param changed run after each change */
    public FilterField(Composite parent, UiLanguage language, Runnable changed) {
        text = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        text.setMessage(Texts.of(Messages.CATALOGUE, language).get("filter.hint"));
        text.addModifyListener(event -> changed.run());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
    }

    /** The widget, for layout. */
    public Control control() {
        return text;
    }

    /** Whether what was typed lets this text through. */
    public boolean accepts(String candidate) {
        return FoldedText.matches(text.getText(), candidate);
    }

    /** What was typed. */
    public String typed() {
        return text.getText();
    }

    /** Empties it. */
    public void clear() {
        text.setText("");
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return text.getText().isBlank();
    }
}
