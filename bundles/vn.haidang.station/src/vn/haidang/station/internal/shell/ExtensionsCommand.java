package vn.haidang.station.internal.shell;

import java.util.Locale;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.station.internal.BundleJournal;
import vn.haidang.station.internal.Json;

/** {@code haidang:extensions}: what was installed, started, stopped, refreshed and removed since the station started. */
@Service
@Command(scope = "haidang", name = "extensions", description = "Nhật ký phần mở rộng từ lúc khởi động / What happened to bundles since the start")
public final class ExtensionsCommand extends StationCommand {

    @Reference
    private BundleJournal journal;

    @Override
    Json.Content content(ValueFormat format) {
        return json -> Json.writeJournal(json, journal.entries());
    }

    @Override
    void printTable(ValueFormat format) {
        ShellTable table = new ShellTable();
        table.column(text(format, "column.time"));
        table.column(text(format, "column.change"));
        table.column(text(format, "column.extension"));
        table.column(text(format, "column.version"));
        for (BundleJournal.Entry entry : journal.entries()) {
            String change = text(format, "bundle." + entry.change().name().toLowerCase(Locale.ROOT));
            table.addRow().addContent(format.date(entry.at()) + " " + format.time(entry.at()), change, entry.bundle(),
                    entry.version());
        }
        table.emptyTableText(text(format, "extensions.none"));
        table.print(out());
    }
}
