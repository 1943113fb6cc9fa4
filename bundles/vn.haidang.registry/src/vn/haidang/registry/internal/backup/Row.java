package vn.haidang.registry.internal.backup;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One line of a backup, checked against the columns of its table. */
record Row(Map<String, Object> values) {

    String text(String column) {
        return (String) values.get(column);
    }

    Optional<String> optionalText(String column) {
        return Optional.ofNullable(text(column));
    }

    long number(String column) {
        return (Long) values.get(column);
    }

    Instant moment(String column) {
        return (Instant) values.get(column);
    }
}
