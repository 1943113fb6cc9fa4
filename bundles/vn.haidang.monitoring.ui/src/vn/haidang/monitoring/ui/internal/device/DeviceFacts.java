package vn.haidang.monitoring.ui.internal.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.DeviceStatus.InterfaceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.ui.language.Texts;

/** What is told of one device: how it is and what it is, then what its last poll found wrong. */
final class DeviceFacts {

    /** More neighbours or interfaces nobody reads here. */
    private static final int MOST_LISTED = 30;

    private final Texts texts;
    private Finding finding;

    private DeviceFacts(Finding finding, Texts texts) {
        this.finding = finding;
        this.texts = texts;
    }

    static List<Finding> of(DeviceRow row, Texts texts) {
        DeviceStatus status = row.status();
        MessageArguments arguments = MessageArguments.none().with("device", status.device().name())
                .with("state", row.state(texts)).with("since", status.since());
        DeviceFacts facts = new DeviceFacts(new Finding(severity(status), "device.fact", arguments, Optional.empty(),
                Optional.empty(), List.of(), texts.catalogue()), texts);
        facts.addDevice(row);
        row.sighting().ifPresent(facts::addSighting);
        status.interfaces().stream().limit(MOST_LISTED).forEach(facts::addInterface);
        row.sighting().ifPresent(seen -> seen.neighbours().stream().limit(MOST_LISTED).forEach(facts::addNeighbour));
        List<Finding> all = new ArrayList<>();
        all.add(facts.finding);
        all.addAll(status.findings());
        return all;
    }

    private static Severity severity(DeviceStatus status) {
        return switch (status.state()) {
            case UP -> Severity.OK;
            case SUSPECT -> Severity.WARNING;
            case DOWN -> Severity.ERROR;
            case UNREACHABLE, UNKNOWN -> Severity.NOT_CHECKED;
        };
    }

    private void add(String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> finding = finding.showing(texts.get(key), text));
    }

    private void addDevice(DeviceRow row) {
        DeviceStatus status = row.status();
        add("device.fact.code", Optional.of(status.device().code()));
        add("device.fact.address",
                status.device().snmp().map(agent -> agent.host() + ":" + agent.port() + " · " + agent.profile()));
        add("device.fact.heard", status.heardAt().map(texts.format()::dateTime));
        add("device.fact.uplink", status.device().uplink());
        add("device.fact.model", Optional.of(row.model()));
        if (row.sighting().isEmpty() && status.state() == LineState.UP) {
            add("device.fact.identity", Optional.of(texts.get("device.fact.unseen")));
        }
    }

    private void addSighting(DeviceSighting seen) {
        add("device.fact.firmware", seen.firmware());
        add("device.fact.serial", seen.serialNumber());
        add("device.fact.says", seen.name());
        add("device.fact.location", seen.location());
        add("device.fact.seen", Optional.of(texts.format().dateTime(seen.at())));
    }

    private void addInterface(InterfaceStatus port) {
        add("device.fact.interface", Optional.of(texts.get(port.isUp() ? "device.port.up" : "device.port.down",
                MessageArguments.none().with("port", port.name()).with("since", port.since()))));
    }

    private void addNeighbour(Neighbour neighbour) {
        add("device.fact.neighbour",
                Optional.of(neighbour.interfaceName() + " – " + neighbour.device()
                        + neighbour.deviceInterface().map(port -> " (" + port + ")").orElse("")
                        + neighbour.description().map(text -> ", " + text).orElse("")));
    }
}
