package vn.haidang.monitoring.ui.internal.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.ReadAgain;
import vn.haidang.monitoring.ui.internal.RegisteredThing;
import vn.haidang.monitoring.ui.internal.StateSummary;
import vn.haidang.monitoring.ui.internal.WatchedThing;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.place.Guide;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.HeadLayout;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;
import vn.haidang.ui.widget.PartBody;

/** The portals that people blame the lines for: whether each answers, how fast, and until when its certificate holds. */
public final class ServicesPart {

    private static final Duration TICK = Duration.ofSeconds(5);
    private static final int FILTER_WIDTH = 170;

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final UISynchronize ui;
    private final Guide guide;
    private volatile List<ServiceMonitor> monitors = List.of();

    private volatile PartBody body;
    private SashForm content;
    private CountStrip summary;
    private FilterField filter;
    private IconTable<ServiceRow> table;
    private FindingList details;
    private List<ServiceRow> shown = List.of();
    private Instant shownAt = Instant.MIN;

    @Inject
    public ServicesPart(UiLanguage language, InstantSource clock, UISynchronize ui, Guide guide) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.ui = ui;
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
        createHeader(area);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.HORIZONTAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = createTable();
        details = new FindingList(content, texts.get("service.details"), FindingWords.EVENTS, language);
        content.setWeights(70, 30);
        table.filter(this::accepts);
        table.whenSelected(this::showDetails);
        table.offer(texts.get("service.register"), 'j',
                row -> guide.show(RegisteredThing.link(row.status().id(), row.status().name())));
        ReadAgain.by(handlers, this::refresh);
        refresh();
    }

    private void createHeader(Composite area) {
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        header.setLayout(new HeadLayout(8, 6));
        Skin.BACKGROUND.apply(header);
        summary = new CountStrip(header);
        filter = new FilterField(header, language, this::filter);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
    }

    private void filter() {
        table.filter(this::accepts);
        showRowsOrReason();
    }

    private IconTable<ServiceRow> createTable() {
        Look<ServiceRow> look = new Look<>(ServiceRow::look, 0, row -> row.status().url(), row -> row.status().code());
        return new IconTable<>(content, texts.get("service.name"), language, look, List.of(
                Column.by(texts.get("service.column.state"), 14, 96, row -> row.state(texts), ServiceRow::look),
                Column.of(texts.get("service.column.name"), 24, 130, row -> row.status().name()),
                Column.of(texts.get("service.column.address"), 26, 140, row -> row.status().url()),
                Column.<ServiceRow, Duration>figure(texts.get("service.column.response"), 4, 60,
                        row -> row.response(texts),
                        row -> row.response().orElse(Duration.ZERO)).ifAny(),
                Column.<ServiceRow, Instant>by(texts.get("service.column.certificate"), 18, 130,
                        row -> row.certificate(texts, clock.instant()),
                        row -> row.status().certificateEnd().orElse(Instant.MAX)).ifAny(),
                Column.by(texts.get("service.column.checked"), 14, 110, row -> row.checked(texts),
                        row -> row.status().checkedAt().orElse(Instant.MIN))));
    }

    @Inject
    void setMonitors(@Service List<ServiceMonitor> present) {
        monitors = List.copyOf(present);
        if (body != null) {
            ui.asyncExec(this::refresh);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(ServiceMonitor.TOPIC) Event event) {
        refresh();
    }

    @Inject
    @Optional
    void measured(@UIEventTopic(LineMonitor.UPDATE_TOPIC) Event event) {
        Instant now = clock.instant();
        if (now.isBefore(shownAt) || !now.isBefore(shownAt.plus(TICK))) {
            refresh();
        }
    }

    /** The window was led to a portal: it is selected, whatever was looked for before. */
    @Inject
    @Optional
    void ledTo(@UIEventTopic(Guide.TOPIC) Event event) {
        if (body == null) {
            return;
        }
        WatchedThing.SERVICE.codeIn(event.getProperty(Guide.LINK)).ifPresent(code -> {
            refresh();
            if (!table.select(code)) {
                filter.clear();
                filter();
                table.select(code);
            }
        });
    }

    @Focus
    void focus() {
        (body.shows(content) ? table.table() : filter.control()).setFocus();
    }

    private void refresh() {
        if (body == null || body.isDisposed()) {
            return;
        }
        shownAt = clock.instant();
        List<ServiceRow> rows = monitors.stream().findFirst().map(ServiceMonitor::services).orElse(List.of()).stream()
                .map(ServiceRow::new).toList();
        if (!rows.equals(shown)) {
            shown = rows;
            table.show(rows);
            summary.show(StateSummary.of(rows.stream().map(ServiceRow::look).toList(), texts), "");
        }
        showRowsOrReason();
    }

    private boolean accepts(ServiceRow row) {
        return filter.accepts(row.searched(texts));
    }

    private void showRowsOrReason() {
        if (table.shown() > 0) {
            body.show(content);
        } else if (monitors.isEmpty()) {
            say("service.noEngine");
        } else {
            say(filter.isEmpty() ? "service.none" : "service.noMatch");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void showDetails() {
        details.show(table.selected().map(row -> row.details(texts)).orElse(List.of()));
    }
}
