package vn.haidang.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.monitoring.snmp.DeviceIdentity;

/** Tells what a device is and what was measured of it, for people and as JSON. */
final class SnmpDeviceTelling {

    private static final String UNKNOWN = "-";

    private SnmpDeviceTelling() {}

    static void identity(Output output, DeviceIdentity identity) throws IOException {
        if (!output.json()) {
            output.line(Messages.text(output.format(), "snmp.identity",
                    MessageArguments.none().with("vendor", identity.vendor().orElse(UNKNOWN))
                            .with("model", identity.model().orElse(UNKNOWN))
                            .with("kind", Messages.text(output.format(), "snmp.kind." + identity.kind().code()))
                            .with("version", identity.version().orElse(UNKNOWN))
                            .with("serial", identity.serial().orElse(UNKNOWN))
                            .with("definition", identity.definition().orElse(UNKNOWN))));
            return;
        }
        output.writeJson(json -> {
            json.writeStartObject();
            write(json, "vendor", identity.vendor());
            write(json, "model", identity.model());
            json.writeStringField("kind", identity.kind().code());
            write(json, "version", identity.version());
            write(json, "serial", identity.serial());
            write(json, "definition", identity.definition());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String field, Optional<String> value) throws IOException {
        json.writeStringField(field, value.orElse(null));
    }

    static void measures(Output output, List<DeviceMeasure> measures) throws IOException {
        if (!output.json()) {
            output.line(Messages.text(output.format(), "snmp.measures.heading"));
            measures.forEach(measure -> output.line(String.join("\t", name(measure, output.format()),
                    measure.instance(), value(measure, output.format()), unit(measure))));
            return;
        }
        output.writeJson(json -> {
            json.writeStartArray();
            for (DeviceMeasure measure : measures) {
                json.writeStartObject();
                json.writeStringField("metric", measure.metric());
                json.writeStringField("instance", measure.instance());
                json.writeNumberField("value", measure.value());
                json.writeStringField("unit", unit(measure));
                write(json, "state", state(measure));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String name(DeviceMeasure measure, ValueFormat format) {
        return DeviceMetric.of(measure.metric()).map(metric -> metric.word(format.language()))
                .orElse(measure.metric());
    }

    private static String value(DeviceMeasure measure, ValueFormat format) {
        return DeviceMetric.of(measure.metric())
                .flatMap(metric -> metric.stateWord(measure.value(), format.language()))
                .orElseGet(() -> number(measure.value(), format));
    }

    /** Two decimals say all that a sensor knows. */
    private static String number(double value, ValueFormat format) {
        return format.number(BigDecimal.valueOf(value), value == Math.rint(value) ? 0 : 2);
    }

    private static String unit(DeviceMeasure measure) {
        return DeviceMetric.of(measure.metric()).map(DeviceMetric::unit).orElse("");
    }

    private static Optional<String> state(DeviceMeasure measure) {
        return DeviceMetric.of(measure.metric()).flatMap(metric -> metric.state(measure.value()));
    }
}
