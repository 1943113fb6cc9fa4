package vn.haidang.monitoring.ui.internal.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * The devices that are asked over SNMP: how each is, what it is, how hot and how full, what is wrong with how it answers.
 * States come from the engine within seconds; figures and identities are read in a job, once a minute.
 */
public final class DevicesPart {

    private static final Duration TICK = Duration.ofSeconds(3);
    private static final Duration READ_PERIOD = Duration.ofMinutes(1);
    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final ESelectionService selection;
    private final UISynchronize ui;
    private volatile List<DeviceMonitor> monitors = List.of();
    private volatile List<LineMonitor> lineMonitors = List.of();
    private volatile List<MeasurementHistory> histories = List.of();
    private volatile List<MeasurementStore> stores = List.of();
    private volatile List<DiscoveryBook> discoveries = List.of();

    private volatile PartBody body;
    private SashForm content;
    private CountStrip summary;
    private FilterField filter;
    private IconTable<DeviceRow> table;
    private FindingList facts;
    private MeasureTable measures;
    private LatestRead<Known> reader;
    private LatestRead<List<MeasureRow>> measureReader;
    private Known known = Known.NOTHING;
    private List<DeviceRow> shown = List.of();
    private Instant shownAt = Instant.MIN;
    private Instant readAt = Instant.MIN;
    private String measured = "";

    /** @param sightings by the id of the registry's device */
    private record Known(Map<String, List<Reading>> readings, Map<String, DeviceSighting> sightings) {
        static final Known NOTHING = new Known(Map.of(), Map.of());
    }

    @Inject
    public DevicesPart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui) {
        this.language = language;
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
        createContent();
        reader = new LatestRead<>(body.area(), texts.get("device.reading"), this::show, () -> {});
        measureReader = new LatestRead<>(body.area(), texts.get("device.reading"), measures::show, () -> {});
        refresh();
    }

    private void createHeader(Composite area) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        header.setLayout(layout);
        Skin.BACKGROUND.apply(header);
        summary = new CountStrip(header);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter = new FilterField(header, language, () -> {
            table.filter(this::accepts);
            showRowsOrReason();
        });
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
    }

    private void createContent() {
        content = new SashForm(body.area(), SWT.HORIZONTAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = DeviceTable.create(content, texts, language, clock);
        table.filter(this::accepts);
        table.whenSelected(this::showDetails);
        table.table().addListener(SWT.Selection, event -> publishLine());
        SashForm details = new SashForm(content, SWT.VERTICAL);
        details.setSashWidth(6);
        Skin.BACKGROUND.apply(details);
        facts = new FindingList(details, texts.get("device.details"), FindingWords.EVENTS, language);
        measures = new MeasureTable(details, texts);
        details.setWeights(50, 50);
        content.setWeights(67, 33);
    }

    @Inject
    void setMonitors(@Service List<DeviceMonitor> present) {
        monitors = List.copyOf(present);
        refreshLater();
    }

    @Inject
    void setLineMonitors(@Service List<LineMonitor> present) {
        lineMonitors = List.copyOf(present);
    }

    @Inject
    void setHistories(@Service List<MeasurementHistory> present) {
        histories = List.copyOf(present);
        refreshLater();
    }

    @Inject
    void setStores(@Service List<MeasurementStore> present) {
        stores = List.copyOf(present);
        refreshLater();
    }

    @Inject
    void setDiscoveries(@Service List<DiscoveryBook> present) {
        discoveries = List.copyOf(present);
        refreshLater();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        Instant now = clock.instant();
        if (body == null || body.isDisposed()) {
            return;
        }
        if (isDue(readAt, READ_PERIOD, now)) {
            read();
        }
        if (isDue(shownAt, TICK, now)) {
            showRows();
        }
    }

    @Inject
    @Optional
    void seen(@UIEventTopic(DiscoveryBook.SEEN_TOPIC) Event event) {
        refresh();
    }

    private static boolean isDue(Instant last, Duration period, Instant now) {
        return now.isBefore(last) || Duration.between(last, now).compareTo(period) >= 0;
    }

    @Focus
    void focus() {
        (body.shows(content) ? table.table() : filter.control()).setFocus();
    }

    private void refreshLater() {
        if (body != null) {
            ui.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (body != null && !body.isDisposed()) {
            read();
            showRows();
        }
    }

    private void read() {
        readAt = clock.instant();
        measured = "";
        reader.request(() -> new Known(
                histories.stream().findFirst().map(history -> Reading.latest(history, clock.instant()))
                        .orElse(Map.of()),
                discoveries.stream().flatMap(book -> book.sightings().stream())
                        .collect(Collectors.toMap(DeviceSighting::key, Function.identity(), (one, other) -> one))));
    }

    private void show(Known current) {
        known = current;
        showRows();
        showDetails();
    }

    private void showRows() {
        shownAt = clock.instant();
        List<DeviceRow> rows = monitors.stream().findFirst().map(DeviceMonitor::devices).orElse(List.of()).stream()
                .map(this::row).toList();
        if (!rows.equals(shown)) {
            shown = rows;
            table.show(rows);
            summary.show(DeviceSummary.of(rows, texts), "");
        }
        showRowsOrReason();
    }

    private DeviceRow row(DeviceStatus status) {
        return new DeviceRow(status, java.util.Optional.ofNullable(known.sightings().get(status.device().id())),
                known.readings().getOrDefault(status.device().code(), List.of()));
    }

    private boolean accepts(DeviceRow row) {
        return filter.accepts(row.searched(texts));
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (monitors.isEmpty()) {
            say("device.noEngine");
        } else {
            say(filter.isEmpty() ? "device.none" : "device.noMatch");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void showDetails() {
        facts.show(table.selected().map(row -> DeviceFacts.of(row, texts)).orElse(List.of()));
        String device = table.selected().map(row -> row.status().device().code()).orElse("");
        if (!device.equals(measured) && measureReader != null) {
            measured = device;
            measureReader.request(() -> measures(device));
        }
    }

    private List<MeasureRow> measures(String device) {
        return histories.stream().findFirst().flatMap(history -> stores.stream().findFirst()
                .map(store -> MeasureRow.read(history, store, device, clock.instant()))).orElse(List.of());
    }

    /** The views of lines follow to the line that ends on the device which the user selects. */
    private void publishLine() {
        table.selected().map(row -> row.status().device().code())
                .flatMap(code -> lineMonitors.stream().flatMap(monitor -> monitor.lines().stream())
                        .map(LineStatus::line).filter(line -> line.farDevice().filter(code::equals).isPresent())
                        .findFirst())
                .ifPresent(line -> selection.setSelection(SelectedLine.of(line)));
    }
}
