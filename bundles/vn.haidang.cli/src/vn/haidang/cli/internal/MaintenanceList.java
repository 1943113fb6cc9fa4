package vn.haidang.cli.internal;

import java.io.IOException;
import java.util.List;

import picocli.CommandLine.Command;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;

/** {@code maintenance list}: all windows, those that are over too. */
@Command(name = "list")
final class MaintenanceList implements RegistryOperation {

    @Override
    public int run(Host host, Output output) throws IOException {
        List<MaintenanceWindow> windows = host.service(MaintenanceBook.class).calendar().windows();
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartArray();
                for (MaintenanceWindow window : windows) {
                    RecordJson.write(json, window);
                }
                json.writeEndArray();
            });
        } else {
            windows.forEach(window -> output.line(String.join("\t", Long.toString(window.id()),
                    window.scope().kind().name(), window.scope().code(), window.schedule().text(),
                    window.reason(), window.author(),
                    window.ended().map(end -> output.format().dateTime(end.at())).orElse(""))));
        }
        return CliCommand.GOOD;
    }
}
