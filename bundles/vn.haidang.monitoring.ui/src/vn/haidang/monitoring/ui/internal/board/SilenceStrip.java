package vn.haidang.monitoring.ui.internal.board;

import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.Finding;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;

/** Why nothing is known of any line, in one line under the summary; it is there only while that is so. For the UI thread. */
final class SilenceStrip {

    private final Texts texts;
    private final Composite area;
    private final Label icon;
    private final StateIcons icons;
    private final Label sentence;

    SilenceStrip(Composite parent, Texts texts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = TileGrid.GAP;
        layout.marginHeight = 2;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        icon = new Label(area, SWT.NONE);
        icons = new StateIcons(icon, this::showIcon);
        showIcon();
        Skin.BACKGROUND.apply(icon);
        sentence = new Label(area, SWT.WRAP);
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.BACKGROUND.apply(sentence);
        reveal(false);
    }

    private void showIcon() {
        icon.setImage(icons.get(StateLook.FAULT));
    }

    private void reveal(boolean shown) {
        if (area.getVisible() != shown) {
            area.setVisible(shown);
            ((GridData) area.getLayoutData()).exclude = !shown;
            area.requestLayout();
        }
    }

    void show(Optional<Finding> silence) {
        String words = silence.map(finding -> finding.summary(texts.format())).orElse("");
        String escaped = LegacyActionTools.escapeMnemonics(words);
        if (!sentence.getText().equals(escaped)) {
            sentence.setText(escaped);
            sentence.requestLayout();
        }
        reveal(!words.isEmpty());
    }
}
