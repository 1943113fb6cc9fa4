package vn.haidang.monitoring.ui.internal.chart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * The course of the line that is selected in the window; until one is selected, of a line that is down, else of the
 * first. It is read from the store in a job, again from time to time while measurements come in.
 */
public final class LineChartPart {

    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private final ISelectionListener follower = (source, selected) -> follow(selected);
    private volatile List<LineMonitor> monitors = List.of();
    private volatile List<MeasurementStore> stores = List.of();

    private volatile PartBody body;
    private LineChart chart;
    private LineHeading heading;
    private LatestRead<ChartData> reader;
    private String line = "";
    private ChartRange range = ChartRange.HOUR;
    private ChartQuantity quantity = ChartQuantity.ECHO;
    private Instant readAt = Instant.MIN;

    @Inject
    public LineChartPart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui) {
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.ui = ui;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        createHeader(area);
        body = new PartBody(area);
        chart = new LineChart(body.area(), texts);
        reader = new LatestRead<>(body.area(), texts.get("chart.reading"), this::show, () -> say("chart.unread"));
        selection.addSelectionListener(follower);
        SelectedLine.in(selection.getSelection()).ifPresent(link -> line = link.id());
        refresh();
    }

    private void createHeader(Composite area) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 16;
        header.setLayout(layout);
        heading = new LineHeading(header, texts);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        choice(header, ChartQuantity.values(), "chart.quantity.", chosen -> quantity = chosen);
        choice(header, ChartRange.values(), "chart.range.", chosen -> range = chosen);
        Skin.SURFACE.apply(header);
    }

    private <E extends Enum<E>> void choice(Composite header, E[] values, String keys, Consumer<E> chosen) {
        Composite group = new Composite(header, SWT.NONE);
        Skin.SURFACE.apply(group);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        group.setLayout(layout);
        for (E value : values) {
            Button button = new Button(group, SWT.TOGGLE | SWT.FLAT);
            button.setText(texts.get(keys + value.name()));
            button.setSelection(value.ordinal() == 0);
            button.addListener(SWT.Selection, event -> {
                for (Control sibling : group.getChildren()) {
                    ((Button) sibling).setSelection(sibling == button);
                }
                chosen.accept(value);
                read();
            });
        }
    }

    @Inject
    void setMonitors(@Service List<LineMonitor> present) {
        monitors = List.copyOf(present);
        refreshLater();
    }

    @Inject
    void setStores(@Service List<MeasurementStore> present) {
        stores = List.copyOf(present);
        refreshLater();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        Instant now = clock.instant();
        if (now.isBefore(readAt) || !now.isBefore(readAt.plus(range.refresh()))) {
            refresh();
        } else {
            showHeading();
        }
    }

    @Focus
    void focus() {
        body.area().setFocus();
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
    }

    private void follow(Object selected) {
        SelectedLine.in(selected).filter(link -> !link.id().equals(line)).ifPresent(link -> {
            line = link.id();
            refresh();
        });
    }

    private void refreshLater() {
        if (body != null) {
            ui.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (body == null || body.isDisposed()) {
            return;
        }
        if (line.isEmpty()) {
            line = mostInteresting();
        }
        showHeading();
        read();
    }

    private String mostInteresting() {
        List<LineStatus> lines = monitors.stream().flatMap(monitor -> monitor.lines().stream()).toList();
        return lines.stream().filter(status -> status.state() == LineState.DOWN).findFirst()
                .or(() -> lines.stream().findFirst()).map(status -> status.line().code()).orElse("");
    }

    private void read() {
        if (line.isEmpty()) {
            say("chart.none");
        } else {
            stores.stream().findFirst().ifPresentOrElse(this::read, () -> say("chart.noStore"));
        }
    }

    private void read(MeasurementStore store) {
        String code = line;
        ChartQuantity what = quantity;
        ChartRange length = range;
        readAt = clock.instant();
        reader.request(() -> ChartData.read(store, code, what, length, clock.instant()));
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void show(ChartData data) {
        if (data.isEmpty()) {
            say("chart.noData");
            return;
        }
        java.util.Optional<LineStatus> status = status();
        chart.show(data, range, status.map(now -> now.line().name()).orElse(line),
                status.map(now -> now.line().contractedMegabits()).orElse(0));
        body.show(chart.control());
    }

    private void showHeading() {
        if (heading != null && !heading.isDisposed()) {
            heading.show(status(), clock.instant());
        }
    }

    private java.util.Optional<LineStatus> status() {
        return monitors.stream().flatMap(monitor -> monitor.line(line).stream()).findFirst();
    }
}
