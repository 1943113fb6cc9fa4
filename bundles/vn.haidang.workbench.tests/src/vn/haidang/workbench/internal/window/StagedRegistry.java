package vn.haidang.workbench.internal.window;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.osgi.framework.FrameworkUtil;

import vn.haidang.hosting.Host;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.Registry;
import vn.haidang.registry.Value;
import vn.haidang.testing.RealRegistry;

/** The registry of the window's data folder, with a few wards, people and devices in it; made-up people only. */
final class StagedRegistry {

    private static final List<String> WARDS = List.of("Phường Nhơn Bình", "Phường Đống Đa", "Phường Thị Nại",
            "Phường Nguyễn Văn Cừ");
    private static final List<String> PEOPLE = List.of("Trần Thị Lan", "Lê Văn Đạt", "Phạm Quỳnh Anh", "Võ Minh Huệ");
    private static final int COMPUTERS = 60;

    private final Registry registry = Host.service(FrameworkUtil.getBundle(StagedRegistry.class).getBundleContext(),
            Registry.class);

    /** Fills it, once for all tests of the window. */
    StagedRegistry fill() {
        if (registry.snapshot().element("Unit", "QN").isEmpty()) {
            commit("Nguyễn Văn Thử", "đầu kỳ", StagedRegistry::add);
        }
        return this;
    }

    private static void add(EditingSession session) {
        String city = RealRegistry.add(session, "Unit", "QN", "UBND thành phố Quy Nhơn");
        session.set(city, "kind", new Value.Choice("city"));
        String building = RealRegistry.add(session, "Place", "TS", "Trụ sở UBND thành phố");
        session.set(building, "kind", new Value.Choice("building"));
        String[] units = new String[WARDS.size()];
        String[] people = new String[WARDS.size()];
        String[] floors = new String[WARDS.size()];
        for (int i = 0; i < WARDS.size(); i++) {
            units[i] = RealRegistry.add(session, "Unit", "QN-W0" + (i + 1), WARDS.get(i));
            session.set(units[i], "kind", new Value.Choice("ward"));
            session.set(units[i], "parent", new Value.Reference(city));
            people[i] = RealRegistry.add(session, "Person", "CB-" + (i + 1), PEOPLE.get(i));
            session.set(people[i], "unit", new Value.Reference(units[i]));
            floors[i] = RealRegistry.add(session, "Place", "TS-T" + (i + 1), "Tầng " + (i + 1));
            session.set(floors[i], "kind", new Value.Choice("floor"));
            session.set(floors[i], "within", new Value.Reference(building));
        }
        String old = RealRegistry.add(session, "Unit", "QN-W09", "Phường Hải Cảng (cũ)");
        session.set(old, "kind", new Value.Choice("ward"));
        session.set(old, "parent", new Value.Reference(city));
        session.set(old, "validTo", new Value.Day(LocalDate.of(2025, 6, 30)));
        for (int i = 1; i <= COMPUTERS; i++) {
            computer(session, i, units[i % units.length], people[i % people.length], floors[i % floors.length]);
        }
    }

    private static void computer(EditingSession session, int number, String unit, String person, String floor) {
        String code = "MT-%03d".formatted(number);
        String id = RealRegistry.add(session, number % 5 == 0 ? "Printer" : "Computer", code,
                (number % 5 == 0 ? "Máy in phòng " : "Máy tính bàn ") + number);
        session.set(id, "unit", new Value.Reference(unit));
        session.set(id, "custodian", new Value.Reference(person));
        session.set(id, "place", new Value.Reference(floor));
        session.set(id, "state", new Value.Choice(number % 7 == 0 ? "in-repair" : "in-use"));
        session.set(id, "serialNumber", new Value.Text("SN-" + number * 7919));
        session.set(id, "purchasedOn", new Value.Day(LocalDate.of(2024, 3, 1).plusDays(number)));
        session.set(id, "warrantyEnd", new Value.Day(LocalDate.of(2027, 3, 1).plusDays(number)));
    }

    /** What somebody at another desk does; in the test's own thread. */
    void commit(String person, String reason, Consumer<EditingSession> change) {
        RealRegistry.commit(registry, new ChangeOrigin(person, "máy 2", reason), change);
    }

    Element element(String type, String code) {
        return registry.snapshot().element(type, code).orElseThrow();
    }

    int size() {
        return registry.snapshot().elements().size();
    }

    /** The last thing that happened to an element. */
    ElementHistory last(String id) {
        List<ElementHistory> history = registry.history(id);
        return history.get(history.size() - 1);
    }
}
