package vn.haidang.station.internal.shell;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.json.EventJson;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Station;

/** {@code haidang:events}: what devices said by themselves in the last hours. */
@Service
@Command(scope = "haidang", name = "events", description = "Trap và syslog đã nhận / Traps and syslog received")
public final class EventsCommand extends StationCommand {

    private static final int MOST = 200;

    @Reference
    private Station station;

    @Reference
    private InstantSource clock;

    @Option(name = "--hours", description = "Số giờ gần đây / How many hours back")
    private int hours = 24;

    @Override
    Json.Content content(ValueFormat format) {
        List<NetworkEvent> events = events(format);
        return json -> EventJson.write(json, events);
    }

    private List<NetworkEvent> events(ValueFormat format) {
        return working(station.events(), format)
                .events(EventQuery.since(clock.instant().minus(Duration.ofHours(hours)), MOST));
    }

    @Override
    void printTable(ValueFormat format) {
        ShellTable table = new ShellTable();
        table.column(text(format, "column.time"));
        table.column(text(format, "column.device"));
        table.column(text(format, "column.line"));
        table.column(text(format, "column.port"));
        table.column(text(format, "column.trust"));
        table.column(text(format, "column.count")).alignRight();
        table.column(text(format, "column.what"));
        for (NetworkEvent event : events(format)) {
            table.addRow().addContent(format.dateTime(event.lastAt()),
                    event.subject().device().orElse(event.source().address()), event.subject().line().orElse(""),
                    event.subject().port().orElse(""), event.source().trust().word(format.language()), event.count(),
                    event.kind().word(format.language()) + (event.text().isEmpty() ? "" : ": " + event.text()));
        }
        table.emptyTableText(text(format, "events.none"));
        table.print(out());
    }
}
