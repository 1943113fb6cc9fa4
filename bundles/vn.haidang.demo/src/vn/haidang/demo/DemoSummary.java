package vn.haidang.demo;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.DocumentVerdict;

/**
 * What the demo showed when nobody could look at a window.
 *
 * @param lines every line with its state at the end
 * @param alarms the alarms raised during the demo, newest first
 * @param documents the verdicts on the city's documents
 * @param registry the registry at the end
 * @param reports the report files it left behind
 */
public record DemoSummary(List<LineStatus> lines, List<Alarm> alarms, List<DocumentVerdict> documents,
        RegistrySnapshot registry, List<Path> reports) {
    public DemoSummary {
        lines = List.copyOf(lines);
        alarms = List.copyOf(alarms);
        documents = List.copyOf(documents);
        reports = List.copyOf(reports);
    }
}
