package vn.haidang.workbench.internal.window;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Registry;
import vn.haidang.registry.Value;
import vn.haidang.testing.RealRegistry;

/**
 * Something to review in the registry of the window under test: six wards and what they have, one server room with three
 * services. No lines, since other tests count those.
 */
final class ReviewedCity {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** From this number on three wards may be merged; no service has them for users. */
    static final int FIRST_TO_MERGE = 4;

    /** What its codes begin with; another one in each run, since the data folder may be that of the last one. */
    static final String CITY = "RV" + registry().snapshot().commit();

    private ReviewedCity() {}

    static Registry registry() {
        BundleContext context = FrameworkUtil.getBundle(ReviewedCity.class).getBundleContext();
        return context.getService(context.getServiceReference(Registry.class));
    }

    /** Makes it, unless it is there already. */
    static void make() {
        if (registry().snapshot().element("Unit", CITY).isPresent()) {
            return;
        }
        commit("Kiểm kê ban đầu", ReviewedCity::addAll);
        commit("theo biên bản 45", ReviewedCity::move);
    }

    private static void commit(String reason, Consumer<EditingSession> work) {
        RealRegistry.commit(registry(), new ChangeOrigin("kỹ thuật viên 2", "máy 2", reason), work);
    }

    private static void addAll(EditingSession session) {
        String city = RealRegistry.add(session, "Unit", CITY, "UBND thành phố thử");
        session.set(city, "kind", new Value.Choice("city"));
        List<Value> wards = List.of(ward(session, city, 1), ward(session, city, 2), ward(session, city, 3));
        for (int number = FIRST_TO_MERGE; number < FIRST_TO_MERGE + 3; number++) {
            ward(session, city, number);
        }
        String ups = RealRegistry.add(session, "Ups", CITY + "-UPS", "Bộ lưu điện phòng máy");
        session.set(ups, "warrantyEnd", new Value.Day(TODAY.minusDays(40)));
        String server = RealRegistry.add(session, "Server", CITY + "-MC", "Máy chủ phòng máy");
        session.set(server, "poweredBy", new Value.Reference(ups));
        session.set(server, "warrantyEnd", new Value.Day(TODAY.plusDays(12)));
        session.set(server, "supportEnd", new Value.Day(TODAY.plusDays(70)));
        session.set(server, "place", new Value.Reference(place(session, CITY + "-T2", "Tầng 2")));
        place(session, CITY + "-T3", "Tầng 3");
        for (int i = 1; i <= 3; i++) {
            String system = RealRegistry.add(session, "InformationSystem", CITY + "-HT" + i, "Hệ thống " + i);
            session.set(system, "components", List.of(new Value.Reference(server)));
            String service = RealRegistry.add(session, "Service", CITY + "-DV" + i, "Dịch vụ " + i);
            session.set(service, "systems", List.of(new Value.Reference(system)));
            session.set(service, "users", wards);
            String contract = RealRegistry.add(session, "Contract", CITY + "-HD" + i, "Hợp đồng bảo trì " + i);
            session.set(contract, "endsOn", new Value.Day(TODAY.plusDays(100L * i)));
        }
    }

    /** A ward with a computer, a person and a certificate. */
    private static Value ward(EditingSession session, String city, int number) {
        String ward = RealRegistry.add(session, "Unit", CITY + "-W" + number, "Phường Thử " + number);
        session.set(ward, "kind", new Value.Choice("ward"));
        session.set(ward, "parent", new Value.Reference(city));
        Value reference = new Value.Reference(ward);
        session.set(RealRegistry.add(session, "Computer", CITY + "-PC" + number, "Máy tính Một cửa " + number), "unit",
                reference);
        session.set(RealRegistry.add(session, "Person", CITY + "-CB" + number, "Cán bộ " + number), "unit", reference);
        String certificate = RealRegistry.add(session, "Certificate", CITY + "-CT" + number,
                "Chứng thư Phường Thử " + number);
        session.set(certificate, "unit", reference);
        session.set(certificate, "purpose", new Value.Choice("organisation-signing"));
        return reference;
    }

    private static String place(EditingSession session, String code, String name) {
        String place = RealRegistry.add(session, "Place", code, name);
        session.set(place, "kind", new Value.Choice("floor"));
        return place;
    }

    private static void move(EditingSession session) {
        String server = session.element("Server", CITY + "-MC").orElseThrow().id();
        session.set(server, "place",
                new Value.Reference(session.element("Place", CITY + "-T3").orElseThrow().id()));
    }
}
