package vn.haidang.station.internal.shell;

import java.util.List;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.Alarm.Acknowledgement;
import vn.haidang.monitoring.json.MonitoringJson;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Station;

/** {@code haidang:alarms}: the alarms that still want somebody. */
@Service
@Command(scope = "haidang", name = "alarms", description = "Các cảnh báo đang mở / The open alarms")
public final class AlarmsCommand extends StationCommand {

    @Reference
    private Station station;

    @Override
    Json.Content content(ValueFormat format) {
        List<Alarm> open = working(station.alarms(), format).open();
        return json -> MonitoringJson.writeAlarms(json, open, format);
    }

    @Override
    void printTable(ValueFormat format) {
        ShellTable table = new ShellTable();
        table.column(text(format, "column.number")).alignRight();
        table.column(text(format, "column.code"));
        table.column(text(format, "column.raised"));
        table.column(text(format, "column.cleared"));
        table.column(text(format, "column.acknowledged"));
        table.column(text(format, "column.what"));
        for (Alarm alarm : working(station.alarms(), format).open()) {
            table.addRow().addContent(alarm.id(), alarm.line(), format.dateTime(alarm.raisedAt()),
                    alarm.clearedAt().map(format::dateTime).orElse(""),
                    alarm.acknowledgement().map(Acknowledgement::person).orElse(""), alarm.finding().summary(format));
        }
        table.emptyTableText(text(format, "alarms.none"));
        table.print(out());
    }
}
