package vn.haidang.registry.ui.internal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.CommitInfo;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;

/** Chooses a moment: what is shown, one of an element's commits, or a day. Takes three cells of a grid. */
final class PointChooser {

    private final Texts texts;
    private final Combo combo;
    private final DateTime day;
    private final Runnable changed;
    private List<HistoryPoint> points = List.of();

    PointChooser(Composite parent, Texts texts, String label, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        Label caption = new Label(parent, SWT.NONE);
        caption.setText(label);
        Skin.BACKGROUND.apply(caption);
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> chosen());
        day = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN);
        GridData data = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        data.exclude = true;
        day.setLayoutData(data);
        day.setVisible(false);
        day.addListener(SWT.Selection, event -> changed.run());
    }

    /** Offers these commits, the newest first, beside what is shown, what was before the first, and any day. */
    void offer(List<CommitInfo> newestFirst) {
        HistoryPoint before = points.isEmpty() ? new HistoryPoint.Present() : chosenPoint();
        List<HistoryPoint> offered = new ArrayList<>();
        offered.add(new HistoryPoint.Present());
        newestFirst.forEach(commit -> offered.add(new HistoryPoint.After(commit)));
        if (!newestFirst.isEmpty()) {
            offered.add(new HistoryPoint.Before(newestFirst.get(newestFirst.size() - 1)));
        }
        points = List.copyOf(offered);
        combo.removeAll();
        points.forEach(point -> combo.add(words(point)));
        combo.add(texts.get("compare.day"));
        if (before instanceof HistoryPoint.EndOf) {
            combo.select(points.size());
        } else {
            combo.select(Math.max(0, points.indexOf(before)));
        }
        showDay();
    }

    private String words(HistoryPoint point) {
        if (point instanceof HistoryPoint.After after) {
            return texts.get("compare.after", MessageArguments.none().with("time", after.commit().at())
                    .with("person", after.commit().origin().author()));
        } else if (point instanceof HistoryPoint.EndOf end) {
            return texts.get("compare.endOf", "day", end.day());
        }
        return texts.get(point instanceof HistoryPoint.Before ? "compare.before" : "compare.present");
    }

    /** The chosen point in as few words as a column's heading has room for. */
    String heading() {
        HistoryPoint point = chosenPoint();
        return point instanceof HistoryPoint.After after ? texts.format().dateTime(after.commit().at()) : words(point);
    }

    void select(HistoryPoint point) {
        combo.select(Math.max(0, points.indexOf(point)));
        showDay();
    }

    HistoryPoint chosenPoint() {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < points.size()
                ? points.get(index)
                : new HistoryPoint.EndOf(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()));
    }

    private void chosen() {
        showDay();
        changed.run();
    }

    private void showDay() {
        boolean wanted = combo.getSelectionIndex() >= points.size();
        GridData data = (GridData) day.getLayoutData();
        if (data.exclude == wanted) {
            data.exclude = !wanted;
            day.setVisible(wanted);
            ((GridData) combo.getLayoutData()).horizontalSpan = wanted ? 1 : 2;
            combo.getParent().layout();
        } else if (!wanted) {
            ((GridData) combo.getLayoutData()).horizontalSpan = 2;
        }
    }
}
