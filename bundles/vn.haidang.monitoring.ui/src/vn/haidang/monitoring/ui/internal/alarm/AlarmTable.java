package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.widget.Accessibility;

/** The table of alarms, newest first as the book gives them. For the UI thread. */
final class AlarmTable {

    private final Composite area;
    private final TableViewer viewer;
    private final StateIcons icons;
    private final Texts texts;
    private final ValueFormat format;
    private final InstantSource clock;

    AlarmTable(Composite parent, Texts texts, InstantSource clock) {
        this.texts = texts;
        this.format = texts.format();
        this.clock = clock;
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        icons = new StateIcons(viewer.getTable(), viewer::refresh);
        viewer.getTable().setHeaderVisible(true);
        Skin.SURFACE.apply(viewer.getTable());
        viewer.getTable().getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("alarm.name")));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "alarm.column.state", new ColumnWeightData(20, 120), row -> row.state(texts), true);
        column(layout, "alarm.column.raised", new ColumnWeightData(10, 84), row -> row.raised(format, now()), false);
        column(layout, "alarm.column.line", new ColumnWeightData(20, 110), AlarmRow::lineName, false);
        column(layout, "alarm.column.length", new ColumnWeightData(15, 100), row -> row.length(format, now()), false);
        column(layout, "alarm.column.sentence", new ColumnWeightData(50, 160), row -> row.sentence(format), false);
    }

    private Instant now() {
        return clock.instant();
    }

    private void column(TableColumnLayout layout, String key, ColumnWeightData width, Function<AlarmRow, String> text,
            boolean withIcon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(texts.get(key));
        column.getColumn().setMoveable(true);
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((AlarmRow) row);
            }

            @Override
            public Image getImage(Object row) {
                return withIcon ? icons.get(AlarmLook.of(((AlarmRow) row).alarm()).look()) : null;
            }

            @Override
            public String getToolTipText(Object row) {
                return ((AlarmRow) row).sentence(format);
            }
        });
    }

    Control control() {
        return area;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows these rows and keeps the alarm that was selected, else selects the first. */
    void show(List<AlarmRow> rows) {
        Optional<Long> before = selected().map(row -> row.alarm().id());
        viewer.setInput(rows);
        rows.stream().filter(row -> before.filter(id -> id == row.alarm().id()).isPresent()).findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    /** Lets the durations run on. */
    void refreshLengths() {
        viewer.refresh(true);
    }

    Optional<AlarmRow> selected() {
        return Optional.ofNullable((AlarmRow) viewer.getStructuredSelection().getFirstElement());
    }
}
