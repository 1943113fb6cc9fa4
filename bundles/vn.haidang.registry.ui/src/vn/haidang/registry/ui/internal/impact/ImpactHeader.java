package vn.haidang.registry.ui.internal.impact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.impact.Strength;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.CountStrip;

/** The sentence about an impact, how many will and may stop, and how far it is followed. For the UI thread. */
final class ImpactHeader {

    private static final int MOST_STEPS = 8;

    /** Through which kinds of things an impact can be asked to go. */
    private static final List<String> KINDS = List.of("Device", "Line", "Link", "Vpn", "Installation",
            "InformationSystem", "Service", "WebSite", "Unit");

    private final Texts texts;
    private final ImpactWords words;
    private final Runnable changed;
    private final Composite area;
    private final Label subject;
    private final Label sentence;
    private final CountStrip counts;
    private final Combo depth;
    private final Button kinds;
    private final Set<String> chosenKinds = new LinkedHashSet<>();

    /** @param changed told when the user chose other limits */
    ImpactHeader(Composite parent, Texts texts, ImpactWords words, Runnable changed) {
        this.texts = texts;
        this.words = words;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        subject = label(Skin.BACKGROUND);
        sentence = label(Skin.BACKGROUND);
        sentence.setFont(new Fonts(sentence).bold(1));
        counts = new CountStrip(area);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        depth = new Combo(area, SWT.READ_ONLY);
        depth.add(texts.get("impact.allSteps"));
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            depth.add(texts.get("impact.steps", "count", steps));
        }
        depth.select(0);
        depth.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("impact.depth")));
        depth.setToolTipText(texts.get("impact.depth"));
        depth.addListener(SWT.Selection, event -> changed.run());
        kinds = new Button(area, SWT.PUSH);
        kinds.setToolTipText(texts.get("impact.kindsHint"));
        kinds.addListener(SWT.Selection, event -> openKinds());
        showKinds();
    }

    private Label label(Skin skin) {
        Label label = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.widthHint = 100;
        label.setLayoutData(data);
        skin.apply(label);
        return label;
    }

    /** How far the impact is to be followed. */
    ImpactLimits limits() {
        int steps = depth.getSelectionIndex();
        return new ImpactLimits(steps <= 0 ? Integer.MAX_VALUE : steps, chosenKinds);
    }

    /**
     * Says what is shown.
     *
     * @param what what fails, empty for nothing
     */
    void show(String what, String said, Impact impact) {
        subject.setText(LegacyActionTools.escapeMnemonics(what));
        sentence.setText(LegacyActionTools.escapeMnemonics(said));
        counts.show(Stream.of(Strength.WILL, Strength.MAY).filter(strength -> number(impact, strength) > 0)
                .map(strength -> new CountStrip.Count(ImpactWords.look(strength),
                        texts.get("impact.count." + strength.name(), "count", number(impact, strength))))
                .toList(), "");
        area.getParent().layout(true, true);
    }

    private static long number(Impact impact, Strength strength) {
        return impact.affected().stream().filter(one -> one.strength() == strength).count();
    }

    /** Shows or hides all of it. */
    void setVisible(boolean visible) {
        GridData data = (GridData) area.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            area.setVisible(visible);
            area.getParent().layout(true, true);
        }
    }

    private void showKinds() {
        kinds.setText(chosenKinds.isEmpty()
                ? texts.get("impact.allKinds")
                : texts.get("impact.kinds", "count", chosenKinds.size()));
        area.layout();
    }

    private void openKinds() {
        Menu menu = new Menu(kinds);
        item(menu, texts.get("impact.everyKind"), SWT.RADIO, chosenKinds.isEmpty(), chosenKinds::clear);
        new MenuItem(menu, SWT.SEPARATOR);
        for (String kind : KINDS) {
            item(menu, words.type(kind), SWT.CHECK, chosenKinds.contains(kind), () -> {
                if (!chosenKinds.remove(kind)) {
                    chosenKinds.add(kind);
                }
            });
        }
        Rectangle place = kinds.getBounds();
        menu.setLocation(area.toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String text, int style, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            action.run();
            showKinds();
            changed.run();
        });
    }
}
