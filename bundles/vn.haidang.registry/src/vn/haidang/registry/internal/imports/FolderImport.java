package vn.haidang.registry.internal.imports;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.internal.csv.CsvRow;
import vn.haidang.registry.internal.session.ModelSession;
import vn.haidang.registry.model.DataLine;
import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.EchoAddress;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.RegistryFactory;
import vn.haidang.registry.model.SnmpEndpoint;
import vn.haidang.registry.model.Unit;

/**
 * Brings the rows of a folder into an editing session: first every element, then what refers to others, which may stand
 * in later rows or in the registry. Whatever fails leaves the session to be thrown away.
 */
public final class FolderImport {

    /** How far it may be to the top; far more than any city or network has. */
    private static final int MOST_LEVELS = 100;

    private final ModelSession session;
    private final RegistryFactory factory = RegistryFactory.eINSTANCE;

    public FolderImport(ModelSession session) {
        this.session = session;
    }

    /** Applies all rows. */
    public void apply(FolderRows rows) throws FindingException {
        rows.units().forEach(this::describe);
        for (DeviceRow row : rows.devices()) {
            describe(row);
        }
        rows.lines().forEach(this::describe);
        for (UnitRow row : rows.units()) {
            find(Unit.class, row.code()).setParent(unit(row.row(), "parent", row.parent()));
        }
        for (DeviceRow row : rows.devices()) {
            Device device = find(Device.class, row.code());
            device.setUnit(unit(row.row(), "unit", Optional.of(row.unit())));
            device.setUplink(device(row.row(), "uplink", row.uplink()));
        }
        for (LineRow row : rows.lines()) {
            connect(row);
        }
        refuseCycles(rows);
    }

    private void describe(UnitRow row) {
        Unit unit = session.object(Unit.class, row.code())
                .orElseGet(() -> session.add(factory.createUnit(), row.code()));
        unit.setName(row.name());
        unit.setKind(row.kind());
    }

    private void describe(DeviceRow row) throws FindingException {
        Device device = session.object(Device.class, row.code())
                .orElseGet(() -> session.add((Device) factory.create(row.kind().eClass()), row.code()));
        if (device.eClass() != row.kind().eClass()) {
            throw new FindingException(row.row().error("registry.import.otherKind", "kind"));
        }
        device.setName(row.name());
        device.setSnmp(row.snmp().map(snmp -> endpoint(device, snmp)).orElse(null));
    }

    /** Changes the endpoint that is there, so that it keeps what a newer program wrote into it. */
    private SnmpEndpoint endpoint(Device device, DeviceEntry.SnmpEndpoint values) {
        SnmpEndpoint endpoint = Optional.ofNullable(device.getSnmp()).orElseGet(factory::createSnmpEndpoint);
        endpoint.setHost(values.host());
        endpoint.setPort(values.port());
        endpoint.setProfile(values.profile());
        return endpoint;
    }

    private void describe(LineRow row) {
        DataLine line = session.object(DataLine.class, row.code())
                .orElseGet(() -> session.add(factory.createDataLine(), row.code()));
        line.setName(row.name());
        line.setCarrier(row.carrier());
        line.setCircuit(row.circuit());
        line.setContractedMegabits(row.contractedMegabits());
        line.setPromisedAvailability(BigDecimal.valueOf(row.promisedAvailability()));
        line.setFarInterface(row.farInterface().orElse(null));
        line.setEcho(row.echo().map(echo -> address(line, echo)).orElse(null));
    }

    private EchoAddress address(DataLine line, LineEntry.EchoAddress values) {
        EchoAddress address = Optional.ofNullable(line.getEcho()).orElseGet(factory::createEchoAddress);
        address.setTransport(values.transport());
        address.setAddress(values.address());
        return address;
    }

    private void connect(LineRow row) throws FindingException {
        DataLine line = find(DataLine.class, row.code());
        line.setUnit(unit(row.row(), "unit", Optional.of(row.unit())));
        line.setNearDevice(device(row.row(), "near_device", row.nearDevice()));
        line.setFarDevice(device(row.row(), "far_device", row.farDevice()));
    }

    private <T extends NamedElement> T find(Class<T> type, String code) {
        return session.object(type, code).orElseThrow();
    }

    /** The unit with this code, null without a code as the model wants it. */
    private Unit unit(CsvRow row, String column, Optional<String> code) throws FindingException {
        return resolve(row, column, code, other -> session.object(Unit.class, other), "registry.import.unknownUnit");
    }

    private Device device(CsvRow row, String column, Optional<String> code) throws FindingException {
        return resolve(row, column, code, other -> session.object(Device.class, other),
                "registry.import.unknownDevice");
    }

    private static <T> T resolve(CsvRow row, String column, Optional<String> code,
            Function<String, Optional<T>> elements, String error) throws FindingException {
        if (code.isEmpty()) {
            return null;
        }
        return elements.apply(code.get()).orElseThrow(() -> new FindingException(row.error(error, column)));
    }

    private void refuseCycles(FolderRows rows) throws FindingException {
        for (UnitRow row : rows.units()) {
            refuseCycle(row.row(), "parent", find(Unit.class, row.code()), Unit::getParent);
        }
        for (DeviceRow row : rows.devices()) {
            refuseCycle(row.row(), "uplink", find(Device.class, row.code()), Device::getUplink);
        }
    }

    private static <T> void refuseCycle(CsvRow row, String column, T start, Function<T, T> above)
            throws FindingException {
        Set<T> passed = new HashSet<>();
        for (T step = start; step != null && passed.add(step); step = above.apply(step)) {
            if (above.apply(step) == start) {
                throw new FindingException(row.error("registry.import.cycle", column));
            }
            if (passed.size() > MOST_LEVELS) {
                throw new FindingException(row.error("registry.import.tooDeep", column).with("limit", MOST_LEVELS));
            }
        }
    }
}
