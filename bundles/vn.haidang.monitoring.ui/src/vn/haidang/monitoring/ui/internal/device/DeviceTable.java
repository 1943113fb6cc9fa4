package vn.haidang.monitoring.ui.internal.device;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the table of devices. */
final class DeviceTable {

    private DeviceTable() {}

    static IconTable<DeviceRow> create(Composite parent, Texts texts, UiLanguage language, InstantSource clock) {
        Look<DeviceRow> look = new Look<>(row -> DeviceLook.of(row.status()).look(), 0, DeviceRow::name,
                row -> row.status().device().code());
        return new IconTable<>(parent, texts.get("device.name"), language, look, List.of(
                Column.by(texts.get("device.column.state"), 8, 92, row -> row.state(texts),
                        row -> DeviceLook.of(row.status()).look()),
                Column.of(texts.get("device.column.name"), 40, 150, DeviceRow::name),
                Column.of(texts.get("device.column.model"), 17, 96, DeviceRow::model),
                figure(texts, "device.column.cpu", DeviceMetric.CPU_LOAD),
                figure(texts, "device.column.memory", DeviceMetric.MEMORY_USED),
                figure(texts, "device.column.temperature", DeviceMetric.TEMPERATURE),
                Column.<DeviceRow>of(texts.get("device.column.power"), 10, 60, row -> row.power(texts)).ifAny(),
                Column.by(texts.get("device.column.heard"), 10, 70,
                        row -> row.heard(texts.format(), clock.instant()),
                        row -> row.status().heardAt().orElse(Instant.MIN))));
    }

    private static Column<DeviceRow> figure(Texts texts, String title, DeviceMetric metric) {
        return Column.<DeviceRow, Double>figure(texts.get(title), 4, 50, row -> row.greatest(metric, texts),
                row -> row.greatest(metric).orElse(Double.NEGATIVE_INFINITY)).ifAny();
    }
}
