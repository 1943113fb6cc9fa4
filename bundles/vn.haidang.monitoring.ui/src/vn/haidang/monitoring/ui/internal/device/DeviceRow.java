package vn.haidang.monitoring.ui.internal.device;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.ui.language.Texts;

/**
 * One device as the table shows it.
 *
 * @param status how it is
 * @param sighting what SNMP last saw of it
 * @param readings what was measured of it last
 */
record DeviceRow(DeviceStatus status, Optional<DeviceSighting> sighting, List<Reading> readings) {

    DeviceRow {
        readings = List.copyOf(readings);
    }

    String state(Texts texts) {
        return texts.get(DeviceLook.of(status).wordKey());
    }

    String name() {
        return status.device().code() + " · " + status.device().name();
    }

    /** Who made it and what it is: {@code MikroTik RB750Gr3}. */
    String model() {
        return sighting.map(seen -> String.join(" ",
                Stream.of(seen.manufacturer(), seen.model()).flatMap(Optional::stream).distinct().toList()))
                .orElse("");
    }

    /** The greatest of a figure's parts: the fullest disk, the hottest sensor. */
    OptionalDouble greatest(DeviceMetric metric) {
        return readings.stream().filter(reading -> reading.metric() == metric).mapToDouble(Reading::value).max();
    }

    String greatest(DeviceMetric metric, Texts texts) {
        OptionalDouble value = greatest(metric);
        return value.isPresent() ? Reading.text(metric, value.getAsDouble(), texts) : "";
    }

    /** Where its power comes from and how much a battery has left, as far as it tells. */
    String power(Texts texts) {
        OptionalDouble charge = greatest(DeviceMetric.UPS_BATTERY_CHARGE);
        String source = Stream.of(DeviceMetric.UPS_SOURCE, DeviceMetric.POWER_SUPPLY_STATE)
                .map(metric -> greatest(metric, texts)).filter(text -> !text.isEmpty()).findFirst().orElse("");
        return charge.isEmpty()
                ? source
                : texts.get("device.power", MessageArguments.none().with("source", source).with("charge",
                        Reading.text(DeviceMetric.UPS_BATTERY_CHARGE, charge.getAsDouble(), texts)));
    }

    /** When it answered last: the time of day; with its day when that is not today. */
    String heard(ValueFormat format, Instant now) {
        return status.heardAt().map(at -> LocalDate.ofInstant(at, format.zone())
                .equals(LocalDate.ofInstant(now, format.zone())) ? format.time(at) : format.dateTime(at)).orElse("");
    }

    /** Everything a filter may look for. */
    String searched(Texts texts) {
        return String.join(" ", state(texts), name(), model(), status.device().unit(),
                sighting.flatMap(DeviceSighting::firmware).orElse(""),
                sighting.flatMap(DeviceSighting::serialNumber).orElse(""),
                status.device().snmp().map(agent -> agent.host()).orElse(""));
    }
}
