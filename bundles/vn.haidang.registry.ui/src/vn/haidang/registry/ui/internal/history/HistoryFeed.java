package vn.haidang.registry.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.registry.ElementHistory.Kind;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * What happened to an element, one paragraph an entry; a read-only text, so that it wraps, is read aloud and can be
 * copied. The entry in which the caret stands is the chosen one. For the UI thread.
 */
final class HistoryFeed {

    private static final int INDENT = 20;
    private static final int PARAGRAPH = 8;

    private final StyledText text;
    private final Fonts fonts;
    private final Consumer<HistoryEntry> chosen;
    private List<HistoryEntry> entries = List.of();
    private List<Integer> starts = List.of();
    private int current = -1;

    /** @param chosen told when the user goes to another entry */
    HistoryFeed(Composite parent, String name, Consumer<HistoryEntry> chosen) {
        this.chosen = chosen;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        fonts = new Fonts(text);
        text.setMargins(12, 10, 12, 10);
        text.setAlwaysShowScrollBars(false);
        text.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        Skin.SURFACE.apply(text);
        text.addCaretListener(event -> choose(entryAt(event.caretOffset)));
        ThemeColor.whenChanged(text, this::applyStyles);
    }

    Control control() {
        return text;
    }

    void show(List<HistoryEntry> shown) {
        if (shown.equals(entries)) {
            return;
        }
        entries = List.copyOf(shown);
        current = -1;
        StringBuilder all = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            places.add(all.length() + (all.isEmpty() ? 0 : 1));
            all.append(all.isEmpty() ? "" : "\n").append(sign(entry)).append(' ').append(entry.text());
        }
        starts = List.copyOf(places);
        text.setText(all.toString());
        applyStyles();
    }

    /** A sign with the word that the sentence has anyway. */
    private static String sign(HistoryEntry entry) {
        return switch (entry.kind()) {
            case ADDED -> "+";
            case CHANGED -> "•";
            case REMOVED -> "−";
        };
    }

    private Optional<Integer> entryAt(int offset) {
        for (int i = starts.size() - 1; i >= 0; i--) {
            if (starts.get(i) <= offset) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void choose(Optional<Integer> index) {
        if (index.isPresent() && index.get() != current) {
            current = index.get();
            markCurrent();
            chosen.accept(entries.get(current));
        }
    }

    private void applyStyles() {
        List<StyleRange> ranges = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            style(entries.get(i), starts.get(i), ranges);
            layOut(i);
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        markCurrent();
    }

    private void style(HistoryEntry entry, int start, List<StyleRange> ranges) {
        ThemeColor color = entry.kind() == Kind.ADDED
                ? ThemeColor.GOOD
                : entry.kind() == Kind.REMOVED ? ThemeColor.FAULT : ThemeColor.ACCENT;
        ranges.add(range(start, 1, color, true));
        ranges.add(range(start + 2, entry.when().length(),
                entry.commit().isEmpty() ? ThemeColor.ATTENTION_TEXT : ThemeColor.TEXT_MUTED,
                entry.commit().isEmpty()));
        int who = start + 2 + entry.when().length() + 1;
        if (!entry.who().isEmpty()) {
            ranges.add(range(who, entry.who().length(), ThemeColor.TEXT, true));
        }
        if (!entry.why().isEmpty()) {
            int end = start + 2 + entry.text().length();
            ranges.add(range(end - entry.why().length(), entry.why().length(), ThemeColor.TEXT_MUTED, false));
        }
    }

    private StyleRange range(int start, int length, ThemeColor color, boolean bold) {
        StyleRange range = new StyleRange(start, length, color.get(), null);
        range.font = bold ? fonts.bold(0) : fonts.plain(0);
        return range;
    }

    private void layOut(int index) {
        int first = text.getLineAtOffset(starts.get(index));
        text.setLineVerticalIndent(first, index == 0 ? 0 : PARAGRAPH);
        text.setLineWrapIndent(first, 1, INDENT);
        int last = lastLine(index);
        if (last > first) {
            text.setLineIndent(first + 1, last - first, INDENT);
            text.setLineWrapIndent(first + 1, last - first, INDENT);
        }
    }

    private int lastLine(int index) {
        return index + 1 < starts.size()
                ? text.getLineAtOffset(starts.get(index + 1)) - 1
                : text.getLineCount() - 1;
    }

    private void markCurrent() {
        text.setLineBackground(0, text.getLineCount(), null);
        if (current >= 0) {
            int first = text.getLineAtOffset(starts.get(current));
            text.setLineBackground(first, lastLine(current) - first + 1, ThemeColor.BACKGROUND.get());
        }
    }
}
