package vn.haidang.monitoring.ui.internal.alarm;

import java.util.List;

/** Which alarms the table lists. */
enum AlarmMode {
    /** All that want somebody: those nobody has taken notice of first. */
    OPEN,
    /** Those that are the matter of who sits here. */
    MINE,
    /** Those that were put away for a while. */
    SHELVED;

    List<AlarmRow> of(AlarmList alarms, String person) {
        return switch (this) {
            case OPEN -> alarms.open();
            case MINE -> alarms.open().stream().filter(row -> row.isOf(person)).toList();
            case SHELVED -> alarms.shelved();
        };
    }

    /** The message key of its name. */
    String key() {
        return "alarm.mode." + name();
    }
}
