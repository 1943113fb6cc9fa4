package vn.haidang.monitoring.ui.internal.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.ui.widget.Segments;
import vn.haidang.monitoring.ui.internal.event.EventScope.Senders;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;

/** What is chosen above the table of events. For the UI thread. */
final class EventHeader {

    /** How far back one looks. */
    enum Back {
        DAY(Duration.ofDays(1)), WEEK(Duration.ofDays(7)), MONTH(Duration.ofDays(31));

        private final Duration length;

        Back(Duration length) {
            this.length = length;
        }

        Duration length() {
            return length;
        }
    }

    /** The arrow and the margins. */
    private static final int COMBO_TRIM = 56;
    private static final int MOST_WIDE = 170;

    private final Texts texts;
    private final Runnable read;
    private final Runnable changed;
    private final FilterField filter;
    private final Button ofLine;
    private EventScope scope = EventScope.ALL;
    private Back back = Back.DAY;
    private Optional<String> selectedLine = Optional.empty();

    /**
     * @param read is run when other events have to be read
     * @param changed is run when others of those that were read are to be shown
     */
    EventHeader(Composite area, Texts texts, UiLanguage language, Runnable read, Runnable changed) {
        this.texts = texts;
        this.read = read;
        this.changed = changed;
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        header.setLayout(layout);
        Skin.SURFACE.apply(header);
        Composite choices = new Composite(header, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        row.marginTop = 0;
        row.marginBottom = 0;
        choices.setLayout(row);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.SURFACE.apply(choices);
        new Segments<>(choices, List.of(Senders.values()), value -> texts.get("event.senders." + value),
                value -> narrow(scope.of(value)));
        combo(choices, "event.severity", List.of("event.severity.any", "event.severity.grave"),
                index -> narrow(scope.graveOnly(index == 1)));
        createKinds(choices);
        combo(choices, "event.back", Arrays.stream(Back.values()).map(value -> "event.back." + value).toList(),
                index -> {
                    back = Back.values()[index];
                    read.run();
                });
        ofLine = new Button(choices, SWT.CHECK);
        ofLine.setText(texts.get("event.ofLine"));
        Skin.SURFACE.apply(ofLine);
        ofLine.addListener(SWT.Selection, event -> followLine());
        filter = new FilterField(header, language, changed);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
    }

    private void createKinds(Composite choices) {
        List<String> words = new ArrayList<>();
        words.add(texts.get("event.kind.any"));
        Arrays.stream(EventKind.values()).map(kind -> kind.word(texts.format().language())).forEach(words::add);
        show(choices, "event.kind", words,
                index -> narrow(scope.saying(index == 0 ? Optional.empty() : kind(index - 1))));
    }

    private static Optional<EventKind> kind(int index) {
        return Optional.of(EventKind.values()[index]);
    }

    private void combo(Composite parent, String name, List<String> keys, Consumer<Integer> chosen) {
        show(parent, name, keys.stream().map(texts::get).toList(), chosen);
    }

    private void show(Composite parent, String name, List<String> words, Consumer<Integer> chosen) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.select(0);
        combo.setLayoutData(new RowData(width(combo, words), SWT.DEFAULT));
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(name)));
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
    }

    /** As wide as its longest word; long names of kinds are cut off, they stand in the list. */
    private static int width(Combo combo, List<String> words) {
        GC gc = new GC(combo);
        try {
            int longest = words.stream().mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
            return Math.min(longest + COMBO_TRIM, MOST_WIDE);
        } finally {
            gc.dispose();
        }
    }

    /** Shows at once what was read of it; whoever and whatever it is about is asked of the book. */
    private void narrow(EventScope next) {
        boolean isOther = next.senders() != scope.senders() || !next.line().equals(scope.line());
        scope = next;
        changed.run();
        if (isOther) {
            read.run();
        }
    }

    /** What to ask the book for. */
    EventQuery query(Instant now, int most) {
        return scope.query(now.minus(back.length()), most);
    }

    /** Another line is selected in the window. */
    void lineSelected(String code) {
        selectedLine = Optional.of(code);
        if (ofLine.getSelection()) {
            followLine();
        }
    }

    private void followLine() {
        narrow(scope.about(ofLine.getSelection() ? selectedLine : Optional.empty()));
    }

    boolean accepts(EventRow row) {
        return scope.accepts(row.event()) && filter.accepts(row.searched(texts));
    }

    /** Whether only the events about one line are asked for. */
    boolean isOfOneLine() {
        return scope.line().isPresent();
    }

    /** Whether the events of strangers are asked for. */
    boolean isOfStrangers() {
        return scope.senders() == Senders.STRANGE;
    }

    /** What takes the focus. */
    Control control() {
        return filter.control();
    }
}
