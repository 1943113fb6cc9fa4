package vn.haidang.monitoring.ui.internal.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.monitoring.ui.internal.RegisteredThing;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.monitoring.ui.internal.WatchedThing;
import vn.haidang.monitoring.ui.internal.device.DeviceRecords.Known;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.place.Guide;
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
    private final DeviceRecords records;
    private final Guide guide;
    private final ISelectionListener follower = (source, selected) -> follow(selected);

    private volatile PartBody body;
    private SashForm content;
    private DeviceHeader header;
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

    @Inject
    DevicesPart(UiLanguage language, InstantSource clock, ESelectionService selection, UISynchronize ui,
            DeviceRecords records, Guide guide) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.selection = selection;
        this.ui = ui;
        this.records = records;
        this.guide = guide;
    }

    @PostConstruct
    void create(Composite parent, EHandlerService handlers) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new DeviceHeader(area, language, this::filter, () -> table.selected().ifPresent(this::register));
        body = new PartBody(area);
        createContent();
        reader = new LatestRead<>(body.area(), texts.get("device.reading"), this::show, () -> {});
        measureReader = new LatestRead<>(body.area(), texts.get("device.reading"), measures::show, () -> {});
        records.whenChanged(() -> ui.asyncExec(this::refresh));
        ReadAgain.by(handlers, this::refresh);
        selection.addSelectionListener(follower);
        refresh();
    }

    private void createContent() {
        content = new SashForm(body.area(), SWT.HORIZONTAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = DeviceTable.create(content, texts, language, clock);
        table.filter(header::accepts);
        table.whenSelected(this::showDetails);
        table.offer(texts.get("device.register"), 'j', this::register);
        table.table().addListener(SWT.Selection, event -> publishLine());
        SashForm details = new SashForm(content, SWT.VERTICAL);
        details.setSashWidth(6);
        Skin.BACKGROUND.apply(details);
        facts = new FindingList(details, texts.get("device.details"), FindingWords.EVENTS, language);
        measures = new MeasureTable(details, texts, language);
        details.setWeights(50, 50);
        content.setWeights(67, 33);
    }

    private void register(DeviceRow row) {
        guide.show(RegisteredThing.link(row.status().device().id(), row.status().device().name()));
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

    /** The window was led to a device: it is selected, whatever was looked for before. */
    @Inject
    @Optional
    void ledTo(@UIEventTopic(Guide.TOPIC) Event event) {
        if (body != null) {
            WatchedThing.DEVICE.codeIn(event.getProperty(Guide.LINK)).ifPresent(this::select);
        }
    }

    private void select(String code) {
        showRows();
        if (!table.select(code)) {
            header.clear();
            filter();
            table.select(code);
        }
        publishLine();
    }

    /** Another view selected a device, as the alarms do. */
    private void follow(Object selected) {
        if (!body.isDisposed()) {
            WatchedThing.DEVICE.codeIn(selected).ifPresent(table::select);
        }
    }

    @PreDestroy
    void release() {
        selection.removeSelectionListener(follower);
    }

    private static boolean isDue(Instant last, Duration period, Instant now) {
        return now.isBefore(last) || Duration.between(last, now).compareTo(period) >= 0;
    }

    @Focus
    void focus() {
        if (body.shows(content)) {
            table.table().setFocus();
        } else {
            header.setFocus();
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
        reader.request(() -> records.known(clock.instant()));
    }

    private void show(Known current) {
        known = current;
        showRows();
        showDetails();
    }

    private void showRows() {
        shownAt = clock.instant();
        List<DeviceRow> rows = records.devices().stream().map(known::row).toList();
        if (!rows.equals(shown)) {
            shown = rows;
            table.show(rows);
            header.count(rows);
        }
        showRowsOrReason();
    }

    private void filter() {
        table.filter(header::accepts);
        showRowsOrReason();
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (!records.isWatching()) {
            say("device.noEngine");
        } else {
            say(header.isFiltering() ? "device.noMatch" : "device.none");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void showDetails() {
        header.offer(table.selected().isPresent());
        facts.show(table.selected().map(row -> DeviceFacts.of(row, texts)).orElse(List.of()));
        String device = table.selected().map(row -> row.status().device().code()).orElse("");
        if (!device.equals(measured) && measureReader != null) {
            measured = device;
            measureReader.request(() -> records.measures(device, clock.instant()));
        }
    }

    /** The views of lines follow to the line that ends on the device which the user selects. */
    private void publishLine() {
        table.selected().flatMap(row -> records.lineTo(row.status().device().code()))
                .ifPresent(line -> selection.setSelection(SelectedLine.of(line)));
    }
}
