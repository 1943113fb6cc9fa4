package vn.haidang.registry.ui.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/** The bar at the foot of the form: how much is unsaved, why it is changed, and what to do with it. For the UI thread. */
final class SaveBar {

    private static final int MOST_SENTENCES = 10;

    private final RegistryWork work;
    private final Texts texts;
    private final Label icon;
    private final StateIcons icons;
    private final Label state;
    private final Text reason;
    private final Button undo;
    private final Button redo;
    private final Button discard;
    private final Button save;
    private StateLook look = StateLook.GOOD;

    /** What the bar's buttons do. */
    interface Actions {
        /** Saves everything. */
        void save();

        /** Throws everything away, when the user means it. */
        void discard();
    }

    SaveBar(Composite parent, RegistryWork work, Texts texts, Actions actions) {
        this.work = work;
        this.texts = texts;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 6;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        icon = new Label(area, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        icons = new StateIcons(icon, this::showIcon);
        Skin.BACKGROUND.apply(icon);
        state = new Label(area, SWT.WRAP);
        GridData stateData = new GridData(SWT.FILL, SWT.CENTER, true, false);
        stateData.widthHint = 120;
        state.setLayoutData(stateData);
        Skin.BACKGROUND.apply(state);
        undo = button(area, "save.undo", work::undo);
        redo = button(area, "save.redo", work::redo);
        reason = new Text(area, SWT.BORDER);
        reason.setMessage(texts.get("save.reason"));
        reason.setTextLimit(ChangeOrigin.MOST_REASON);
        reason.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("save.reason")));
        GridData reasonData = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        reasonData.widthHint = 120;
        reason.setLayoutData(reasonData);
        discard = button(area, "save.discard", actions::discard);
        save = button(area, "save.save", actions::save);
        save.setToolTipText(texts.get("save.saveHint"));
        undo.setToolTipText(texts.get("save.undoHint"));
        redo.setToolTipText(texts.get("save.redoHint"));
    }

    private Button button(Composite area, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Shows how things stand.
     *
     * @param errors what has to be corrected before everything can be saved, a sentence each
     */
    void show(List<String> errors) {
        int unsaved = work.changes().size();
        undo.setEnabled(work.canUndo());
        redo.setEnabled(work.canRedo());
        discard.setEnabled(unsaved > 0 && work.isEditable());
        save.setEnabled(unsaved > 0 && work.isEditable());
        reason.setEnabled(work.isEditable());
        if (!errors.isEmpty()) {
            say(StateLook.FAULT, texts.get("save.errors", "count", errors.size()));
            state.setToolTipText(errors.stream().limit(MOST_SENTENCES).collect(Collectors.joining("\n")));
        } else if (unsaved > 0) {
            say(StateLook.ATTENTION, texts.get("save.count", "count", unsaved));
        } else if (look != StateLook.GOOD || state.getText().isEmpty()) {
            say(StateLook.GOOD, texts.get("save.none"));
        }
    }

    /** Says what came of it, until the next change. */
    void say(StateLook how, String what) {
        look = how;
        showIcon();
        state.setText(what);
        state.setToolTipText(null);
        state.getParent().layout(true);
    }

    private void showIcon() {
        icon.setImage(icons.get(look));
    }

    /** Why everything is changed, in the user's words. */
    String reason() {
        return reason.getText().strip();
    }

    /** What was saved had this reason; the next has its own. */
    void clearReason() {
        reason.setText("");
    }
}
