package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When a line behind a device was heard of last, which only goes through the device. Belongs to the engine's thread. */
final class HeardThrough {

    private final Map<String, Instant> heard = new HashMap<>();

    void heard(String device, Instant at) {
        heard.put(device, at);
    }

    Optional<Instant> last(String device) {
        return Optional.ofNullable(heard.get(device));
    }

    boolean isAfter(String device, Instant at) {
        return last(device).filter(instant -> instant.isAfter(at)).isPresent();
    }
}
