package vn.haidang.monitoring.ui.internal.alarm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.monitoring.Alarm;

/**
 * The alarms there are at one moment.
 *
 * @param open those that want somebody: the ones nobody has taken notice of first, each newest first
 * @param shelved those that were put away
 */
record AlarmList(List<AlarmRow> open, List<AlarmRow> shelved) {

    private static final Comparator<AlarmRow> UNNOTICED_FIRST = Comparator
            .comparing((AlarmRow row) -> row.alarm().acknowledgement().isPresent());

    static final AlarmList NONE = new AlarmList(List.of(), List.of());

    AlarmList {
        open = open.stream().sorted(UNNOTICED_FIRST).toList();
        shelved = List.copyOf(shelved);
    }

    /** How many still call for somebody. */
    long unnoticed() {
        return open.stream().filter(row -> row.alarm().acknowledgement().isEmpty()).count();
    }

    /** Who has to do with alarms already, and who sits here: first choices when one is given to somebody. */
    List<String> people(String person) {
        return Stream.concat(Stream.of(person), Stream.concat(open.stream(), shelved.stream()).map(AlarmRow::alarm)
                .flatMap(alarm -> Stream.of(alarm.assignee(), alarm.acknowledgement()
                        .map(Alarm.Acknowledgement::person)))
                .flatMap(Optional::stream)).distinct().toList();
    }
}
