package vn.haidang.station.internal.shell;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.json.ServiceJson;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Station;

/** {@code haidang:services}: the portals and how they are. */
@Service
@Command(scope = "haidang", name = "services", description = "Các cổng dịch vụ và trạng thái / The portals and their states")
public final class ServicesCommand extends StationCommand {

    private static final String UNKNOWN = "–";

    @Reference
    private Station station;

    @Override
    Json.Content content(ValueFormat format) {
        List<ServiceStatus> services = services(format);
        return json -> ServiceJson.write(json, services, format);
    }

    private List<ServiceStatus> services(ValueFormat format) {
        return working(station.services(), format).services();
    }

    @Override
    void printTable(ValueFormat format) {
        ShellTable table = new ShellTable();
        table.column(text(format, "column.code"));
        table.column(text(format, "column.service"));
        table.column(text(format, "column.state"));
        table.column(text(format, "column.since"));
        table.column(text(format, "column.response")).alignRight();
        table.column(text(format, "column.certificate"));
        table.column(text(format, "column.findings"));
        for (ServiceStatus service : services(format)) {
            table.addRow().addContent(service.code(), service.name(), service.state().word(format.language()),
                    service.checkedAt().isPresent() ? format.dateTime(service.since()) : UNKNOWN,
                    service.responseTime().map(format::duration).orElse(UNKNOWN),
                    service.certificateEnd().map(format::date).orElse(UNKNOWN), service.findings().stream()
                            .map(finding -> finding.summary(format)).collect(Collectors.joining(" ")));
        }
        table.emptyTableText(text(format, "services.none"));
        table.print(out());
    }
}
