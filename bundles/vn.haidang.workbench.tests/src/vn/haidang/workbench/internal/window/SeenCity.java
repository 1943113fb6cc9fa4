package vn.haidang.workbench.internal.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.registry.discovery.DeviceSighting.SeenInterface;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.testing.RealRegistry;

/**
 * A ward with three devices in the registry of the window under test, as SNMP sees them. Its codes begin with what no
 * earlier run over the same data folder used.
 */
final class SeenCity {

    private static final String RUN = "S" + service(Registry.class).snapshot().commit();

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(SeenCity.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    RegistrySnapshot snapshot() {
        return service(Registry.class).snapshot();
    }

    Element device(String code) {
        return snapshot().element("Device", code).orElseThrow();
    }

    /** What the codes of this run begin with. */
    static String run() {
        return RUN;
    }

    /** Makes it, unless it is there already. */
    void make() {
        if (snapshot().element("Unit", RUN + "-W").isEmpty()) {
            change(SeenCity::addAll);
        }
    }

    void remove(String code) {
        String id = device(code).id();
        change(session -> session.remove(id));
    }

    private static void change(Consumer<EditingSession> work) {
        RealRegistry.commit(service(Registry.class), new ChangeOrigin("kỹ thuật viên 1", "máy 1", "thử màn hình"),
                work);
    }

    private static void addAll(EditingSession session) {
        Value ward = new Value.Reference(RealRegistry.add(session, "Unit", RUN + "-W", "Phường Thấy " + RUN));
        session.set(((Value.Reference) ward).id(), "kind", new Value.Choice("ward"));
        Value first = place(session, RUN + "-P1", "Phòng máy tầng 1");
        Value second = place(session, RUN + "-P2", "Kho tầng 2");
        String device = RealRegistry.add(session, "Switch", RUN + "-SW", "Bộ chuyển mạch tầng 1");
        session.set(device, "firmware", new Value.Text("1.0"));
        session.set(device, "interfaces", new Value.Part(Values.builder(
                session.base().schema().type("Interface").orElseThrow())
                .put("name", List.of(new Value.Text("Gi0/1"))).put("speed", List.of(new Value.Whole(100_000_000L)))
                .build()));
        session.set(device, "unit", ward);
        session.set(device, "place", first);
        String server = RealRegistry.add(session, "Server", RUN + "-SRV", "Máy chủ tệp");
        session.set(server, "serialNumber", new Value.Text(RUN + "-SN-A"));
        session.set(server, "unit", ward);
        session.set(server, "place", second);
        session.set(RealRegistry.add(session, "Camera", RUN + "-CAM1", "Camera cổng"), "unit", ward);
    }

    private static Value place(EditingSession session, String code, String name) {
        String id = RealRegistry.add(session, "Place", code, name);
        session.set(id, "kind", new Value.Choice("room"));
        return new Value.Reference(id);
    }

    /** Has SNMP see a device: the switch with two ports and a neighbour, the server with another serial number. */
    void see(String code, String firmware) {
        boolean isSwitch = code.equals(RUN + "-SW");
        service(DiscoveryBook.class).note(new DeviceSighting("10.0.0.7", Instant.now(),
                Optional.of(device(code).id()), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), isSwitch ? Optional.empty() : Optional.of(RUN + "-SN-B"),
                Optional.of(firmware), isSwitch ? ports() : List.of(), isSwitch ? neighbours() : List.of()));
    }

    private static List<SeenInterface> ports() {
        return List.of(
                new SeenInterface("Gi0/1", Optional.of("Lên tầng 2"), Optional.empty(), Optional.of(1_000_000_000L)),
                new SeenInterface("Gi0/2", Optional.empty(), Optional.of("00:11:22:33:44:02"), Optional.empty()));
    }

    private static List<Neighbour> neighbours() {
        return List.of(new Neighbour("Gi0/2", RUN + "-unknown", Optional.of("eth0"), Optional.of("00:11:22:33:44:99"),
                Optional.of("10.0.0.99"), Optional.of("Camera IP")));
    }
}
