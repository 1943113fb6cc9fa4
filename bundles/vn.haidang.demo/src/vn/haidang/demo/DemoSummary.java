package vn.haidang.demo;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.DocumentVerdict;

/**
 * What the demo showed when nobody could look at a window.
 *
 * @param lines every line with its state at the end
 * @param alarms the alarms raised during the demo, newest first
 * @param verdicts what is behind the trouble of each line that is down at the end
 * @param maintenance the maintenance that is planned
 * @param figures what devices were measured at the end
 * @param events the traps and syslog messages received during the demo, newest first
 * @param services the portals at the end
 * @param documents the verdicts on the city's documents
 * @param registry the registry at the end
 * @param reports the report files it left behind
 */
public record DemoSummary(List<LineStatus> lines, List<Alarm> alarms, List<LineVerdict> verdicts,
        List<MaintenanceWindow> maintenance, List<Figure> figures, List<NetworkEvent> events,
        List<ServiceStatus> services, List<DocumentVerdict> documents, RegistrySnapshot registry, List<Path> reports) {

    public DemoSummary {
        lines = List.copyOf(lines);
        alarms = List.copyOf(alarms);
        verdicts = List.copyOf(verdicts);
        maintenance = List.copyOf(maintenance);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        services = List.copyOf(services);
        documents = List.copyOf(documents);
        reports = List.copyOf(reports);
    }

    /**
     * What was measured last of a device.
     *
     * @param of the device, the part and the metric
     * @param value in the metric's unit
     */
    public record Figure(SeriesKey of, double value) {}
}
