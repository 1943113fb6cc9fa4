package vn.haidang.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;

/**
 * What is known of one thing, a label and a value in each line: a read-only text, so that long values wrap and all of it
 * can be copied and read aloud. For the UI thread.
 */
public final class FactText {

    private static final int GAP = 14;
    /** Labels take at most this much; longer ones push their value to the right. Not by the width: styles change it. */
    private static final int MOST_INDENT = 240;

    /**
     * One line.
     *
     * @param label what it is
     * @param value what it is like; must itself say what {@code look} means
     * @param look the state the value stands for
     */
    public record Fact(String label, String value, Optional<StateLook> look) {

        /** A fact that is in no state. */
        public static Fact of(String label, String value) {
            return new Fact(label, value, Optional.empty());
        }

        /** A fact in a state. */
        public static Fact of(String label, String value, StateLook look) {
            return new Fact(label, value, Optional.of(look));
        }
    }

    private final StyledText text;
    private final Fonts fonts;
    private List<Fact> facts = List.of();

    /** @param name the text's name for assistive technology */
    public FactText(Composite parent, String name) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        fonts = new Fonts(text);
        text.setMargins(12, 8, 12, 8);
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(4);
        text.setCaret(null);
        text.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        Skin.SURFACE.apply(text);
        ThemeColor.whenChanged(text, this::applyStyles);
    }

    /** The widget, for layout. */
    public Control control() {
        return text;
    }

    /** Shows these facts in the place of what was there. */
    public void show(List<Fact> newFacts) {
        if (!newFacts.equals(facts)) {
            facts = List.copyOf(newFacts);
            text.setText(
                    facts.stream().map(fact -> fact.label() + "\t" + fact.value()).collect(Collectors.joining("\n")));
            applyStyles();
        }
    }

    private void applyStyles() {
        int indent = indent();
        List<StyleRange> styles = new ArrayList<>();
        int start = 0;
        for (Fact fact : facts) {
            styles.add(style(start, fact.label().length(), ThemeColor.TEXT_MUTED, SWT.NORMAL));
            int value = start + fact.label().length() + 1;
            fact.look().ifPresent(
                    look -> styles.add(style(value, fact.value().length(), look.textColor(), SWT.BOLD)));
            start = value + fact.value().length() + 1;
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int line = 0; line < facts.size(); line++) {
            text.setLineTabStops(line, 1, new int[]{indent});
            text.setLineWrapIndent(line, 1, indent);
        }
    }

    private StyleRange style(int start, int length, ThemeColor color, int weight) {
        StyleRange range = new StyleRange();
        range.start = start;
        range.length = length;
        range.foreground = color.get();
        range.font = weight == SWT.BOLD ? fonts.bold(0) : fonts.plain(0);
        return range;
    }

    private int indent() {
        GC gc = new GC(text);
        try {
            int widest = facts.stream().mapToInt(fact -> gc.textExtent(fact.label()).x).max().orElse(0);
            return Math.min(widest + GAP, MOST_INDENT);
        } finally {
            gc.dispose();
        }
    }
}
