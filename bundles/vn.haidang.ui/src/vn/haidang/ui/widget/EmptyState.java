package vn.haidang.ui.widget;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;

/** What a view shows when it has nothing to show: why that is so, and what to do. For the UI thread. */
public final class EmptyState extends Composite {

    private static final int TEXT_WIDTH = 420;

    private final Label title;
    private final Label advice;

    public EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        Fonts fonts = new Fonts(this);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.verticalSpacing = 8;
        setLayout(layout);
        Skin.SURFACE.apply(this);
        title = label(SWT.BOTTOM, Skin.SURFACE);
        title.setFont(fonts.bold(2));
        advice = label(SWT.TOP, Skin.MUTED);
    }

    private Label label(int vertical, Skin skin) {
        Label label = new Label(this, SWT.WRAP | SWT.CENTER);
        GridData data = new GridData(SWT.CENTER, vertical, true, true);
        data.widthHint = TEXT_WIDTH;
        label.setLayoutData(data);
        skin.apply(label);
        return label;
    }

    /** Says why there is nothing, and what to do about it. */
    public void say(String why, String whatToDo) {
        // A sentence may quote a file's name; an ampersand in it is no mnemonic.
        String plainWhy = LegacyActionTools.escapeMnemonics(why);
        String plainAdvice = LegacyActionTools.escapeMnemonics(whatToDo);
        if (!title.getText().equals(plainWhy) || !advice.getText().equals(plainAdvice)) {
            title.setText(plainWhy);
            advice.setText(plainAdvice);
            layout(true);
        }
    }
}
