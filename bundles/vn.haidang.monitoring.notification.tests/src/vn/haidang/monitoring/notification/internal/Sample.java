package vn.haidang.monitoring.notification.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;

/** A notification, the settings of a channel, and what to read of a delivery. */
final class Sample {

    static final Notification NOTIFICATION = new Notification("alarm-7-1", Instant.parse("2026-11-22T01:02:03Z"),
            Severity.ERROR, "Đường truyền Phường Hải Châu (VNPT) mất kết nối từ 08:01, lần thứ 3 trong tháng này",
            "Thiết bị phía sau: 7.\n.dòng bắt đầu bằng dấu chấm\n\"ngoặc kép\" và \\ gạch chéo",
            Optional.of("https://haidang.example.test/lines/L7"), List.of());

    private Sample() {}

    static Notification to(String... recipients) {
        return new Notification(NOTIFICATION.id(), NOTIFICATION.at(), NOTIFICATION.severity(), NOTIFICATION.title(),
                NOTIFICATION.text(), NOTIFICATION.link(), List.of(recipients));
    }

    static void settings(Path folder, String... lines) throws Exception {
        Path file = folder.resolve("notification.properties");
        Files.write(file, List.of(lines));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** The kind of delivery and the code of its reason. */
    static String outcome(Delivery delivery) {
        if (delivery instanceof Delivery.Failed failed) {
            return "failed " + failed.reason().code();
        }
        return delivery instanceof Delivery.Refused refused ? "refused " + refused.reason().code() : "delivered";
    }
}
