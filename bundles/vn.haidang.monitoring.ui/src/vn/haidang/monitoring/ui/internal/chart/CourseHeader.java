package vn.haidang.monitoring.ui.internal.chart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.monitoring.LineStatus;
import vn.haidang.ui.widget.Segments;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.ClippedLabel;
import vn.haidang.ui.widget.HeadLayout;

/** Which line the view is about, and what of it is shown: the figures, the period. For the UI thread. */
final class CourseHeader {

    /** What part of a period is hardly any of it. */
    private static final int HARDLY = 20;
    /** Room for a name; the state behind it is cut off first. */
    private static final int LEAST_HEADING = 180;
    /** The availability stands at the begin of the sentence. */
    private static final int LEAST_WORDS = 260;

    private final Texts texts;
    private final InstantSource clock;
    private final Runnable changed;
    private final LineHeading heading;
    private final Segments<ChartRange> ranges;
    private final ClippedLabel words;
    private final SeriesLegend legend;
    private final Button forward;
    private final Button why;
    private ChartQuantity quantity = ChartQuantity.ECHO;
    private ChartRange range = ChartRange.HOUR;
    private Optional<Instant> past = Optional.empty();

    /**
     * @param changed is run when something else is to be shown
     * @param verdictChanged is run when the verdict is asked for, or no longer
     */
    CourseHeader(Composite area, Texts texts, InstantSource clock, Runnable changed, Runnable verdictChanged) {
        this.texts = texts;
        this.clock = clock;
        this.changed = changed;
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        header.setLayout(new HeadLayout(8, 4));
        Skin.SURFACE.apply(header);
        heading = new LineHeading(header, texts);
        heading.setLayoutData(new RowData(LEAST_HEADING, SWT.DEFAULT));
        new Segments<>(header, List.of(ChartQuantity.values()), value -> texts.get("chart.quantity." + value),
                value -> {
                    quantity = value;
                    changed.run();
                });
        ranges = new Segments<>(header, List.of(ChartRange.values()), value -> texts.get("chart.range." + value),
                value -> {
                    range = value;
                    changed.run();
                });
        forward = createTravel(header);
        why = new Button(header, SWT.TOGGLE | SWT.FLAT);
        why.setText(texts.get("chart.why"));
        why.setToolTipText(texts.get("chart.whyHint"));
        why.addListener(SWT.Selection, event -> verdictChanged.run());
        Composite below = new Composite(area, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        below.setLayout(new HeadLayout(26, 2));
        Skin.SURFACE.apply(below);
        words = new ClippedLabel(below, Skin.MUTED);
        words.setLayoutData(new RowData(LEAST_WORDS, SWT.DEFAULT));
        legend = new SeriesLegend(below, texts);
    }

    /** The buttons for the period before and after; the latter is the result. */
    private Button createTravel(Composite header) {
        Composite travel = new Composite(header, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.wrap = false;
        travel.setLayout(row);
        Skin.SURFACE.apply(travel);
        travel(travel, "\u25C0", "chart.back", () -> go(end().minus(range.length())));
        Button next = travel(travel, "\u25B6", "chart.forward", () -> go(end().plus(range.length())));
        next.setEnabled(false);
        return next;
    }

    private Button travel(Composite parent, String arrow, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(arrow);
        button.setToolTipText(texts.get(key));
        button.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Shows the period that ends there. One that would end after now, or hardly before it since time has passed on the way
     * back and forth, ends now and goes on with the time.
     */
    private void go(Instant end) {
        Instant soon = clock.instant().minus(range.length().dividedBy(HARDLY));
        past = Optional.of(end).filter(soon::isAfter);
        forward.setEnabled(past.isPresent());
        changed.run();
    }

    /** Shows the next finer range around a moment. */
    void lookCloser(Instant moment) {
        range = ChartRange.values()[Math.max(0, range.ordinal() - 1)];
        ranges.select(range);
        go(moment.plus(range.length().dividedBy(2)));
    }

    ChartQuantity quantity() {
        return quantity;
    }

    ChartRange range() {
        return range;
    }

    /** The end of the period to be shown. */
    Instant end() {
        return past.orElseGet(clock::instant);
    }

    /** Whether that is now. */
    boolean isNow() {
        return past.isEmpty();
    }

    boolean isVerdictWanted() {
        return why.getSelection();
    }

    /** How the line is; of one that nobody watches its name. */
    void show(Optional<LineStatus> status, String otherwise) {
        if (!heading.isDisposed()) {
            heading.show(status, otherwise, clock.instant());
        }
    }

    /** How it was in the period. */
    void show(LineCourse course) {
        words.setText(CourseWords.of(course, isNow(), texts));
        legend.show(course.chart());
    }
}
