package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
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
            windows.forEach(window -> output.line(line(window, output.format())));
        }
        return CliCommand.GOOD;
    }

    private static String when(MaintenanceSchedule schedule, ValueFormat format) {
        MessageArguments arguments = MessageArguments.none().with("length", schedule.length());
        if (!schedule.isRepeated()) {
            return Messages.text(format, "maintenance.once",
                    arguments.with("from", schedule.start().atZone(format.zone()).toInstant()));
        }
        Locale locale = Locale.forLanguageTag(format.language().tag());
        String days = schedule.days().stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
        return Messages.text(format, "maintenance.everyWeek",
                arguments.with("days", days).with("time", schedule.start().toLocalTime().toString()))
                + schedule.until().map(day -> " " + Messages.text(format, "maintenance.lastDay",
                        MessageArguments.none().with("day", format.date(day)))).orElse("");
    }

    /** Number, what is worked on, when, why, by whom, and when somebody ended it, with tabs between. */
    static String line(MaintenanceWindow window, ValueFormat format) {
        return String.join("\t", Long.toString(window.id()),
                Messages.text(format, "maintenance.scope." + window.scope().kind().name()) + " "
                        + window.scope().code(),
                when(window.schedule(), format), window.reason(), window.author(),
                window.ended().map(end -> format.dateTime(end.at())).orElse(""));
    }
}
