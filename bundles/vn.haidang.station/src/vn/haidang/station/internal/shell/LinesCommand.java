package vn.haidang.station.internal.shell;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.json.MonitoringJson;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Station;

/** {@code haidang:lines}: every data line and how it is. */
@Service
@Command(scope = "haidang", name = "lines", description = "Các đường truyền và trạng thái / The data lines and their states")
public final class LinesCommand extends StationCommand {

    private static final String UNKNOWN = "–";

    @Reference
    private Station station;

    @Override
    Json.Content content(ValueFormat format) {
        List<LineStatus> lines = lines(format);
        return json -> MonitoringJson.writeLines(json, lines, format);
    }

    @Override
    void printTable(ValueFormat format) {
        ShellTable table = new ShellTable();
        table.column(text(format, "column.code"));
        table.column(text(format, "column.line"));
        table.column(text(format, "column.state"));
        table.column(text(format, "column.since"));
        table.column(text(format, "column.roundTrip")).alignRight();
        table.column(text(format, "column.loss")).alignRight();
        table.column(text(format, "column.in")).alignRight();
        table.column(text(format, "column.out")).alignRight();
        table.column(text(format, "column.findings"));
        for (LineStatus line : lines(format)) {
            table.addRow().addContent(row(line, format));
        }
        table.emptyTableText(text(format, "lines.none"));
        table.print(out());
    }

    private List<LineStatus> lines(ValueFormat format) {
        return working(station.monitor(), format).lines();
    }

    private static List<Object> row(LineStatus line, ValueFormat format) {
        boolean heard = line.state() != LineState.UNKNOWN;
        return List.of(line.line().code(), line.line().name(), line.state().word(format.language()),
                heard ? format.dateTime(line.since()) : UNKNOWN,
                line.roundTrip().map(format::duration).orElse(UNKNOWN),
                line.lossRatio().isPresent() ? format.percentage(line.lossRatio().getAsDouble(), 1) : UNKNOWN,
                rate(line.inBitsPerSecond(), format),
                rate(line.outBitsPerSecond(), format),
                line.findings().stream().map(finding -> finding.summary(format)).collect(Collectors.joining(" ")));
    }

    private static String rate(OptionalDouble bitsPerSecond, ValueFormat format) {
        return bitsPerSecond.isPresent() ? format.bitRate(bitsPerSecond.getAsDouble()) : UNKNOWN;
    }
}
