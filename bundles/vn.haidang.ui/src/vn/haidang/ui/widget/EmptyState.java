package vn.haidang.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.ThemeColor;

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
        title = label(SWT.BOTTOM);
        title.setFont(fonts.bold(2));
        advice = label(SWT.TOP);
        applyColors();
        ThemeColor.whenChanged(this, this::applyColors);
    }

    private Label label(int vertical) {
        Label label = new Label(this, SWT.WRAP | SWT.CENTER);
        GridData data = new GridData(SWT.CENTER, vertical, true, true);
        data.widthHint = TEXT_WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private void applyColors() {
        setBackground(ThemeColor.SURFACE.get());
        title.setBackground(ThemeColor.SURFACE.get());
        title.setForeground(ThemeColor.TEXT.get());
        advice.setBackground(ThemeColor.SURFACE.get());
        advice.setForeground(ThemeColor.TEXT_MUTED.get());
    }

    /** Says why there is nothing, and what to do about it. */
    public void say(String why, String whatToDo) {
        if (!title.getText().equals(why) || !advice.getText().equals(whatToDo)) {
            title.setText(why);
            advice.setText(whatToDo);
            layout(true);
        }
    }
}
