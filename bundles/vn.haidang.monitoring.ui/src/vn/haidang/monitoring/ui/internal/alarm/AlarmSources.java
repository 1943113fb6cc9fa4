package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.ui.internal.RegisteredThing;
import vn.haidang.monitoring.ui.internal.WatchedThing;
import vn.haidang.monitoring.verdict.ContactBook;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.Element;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;

/**
 * Where the view's content comes from; each service may come and go. Whoever is set last counts from the next read on. Safe
 * for use by several threads; what reads blocks on the database.
 */
final class AlarmSources {

    private volatile Optional<AlarmBook> book = Optional.empty();
    private volatile Optional<AlarmDesk> desk = Optional.empty();
    private volatile Optional<LineVerdicts> verdicts = Optional.empty();
    private volatile Optional<RegistryReader> registry = Optional.empty();

    void setBooks(List<AlarmBook> present) {
        book = present.stream().findFirst();
    }

    void setDesks(List<AlarmDesk> present) {
        desk = present.stream().findFirst();
    }

    void setVerdicts(List<LineVerdicts> present) {
        verdicts = present.stream().findFirst();
    }

    void setRegistries(List<RegistryReader> present) {
        registry = present.stream().findFirst();
    }

    Optional<AlarmBook> book() {
        return book;
    }

    Optional<AlarmDesk> desk() {
        return desk;
    }

    /** @param lineName what a line of that code is called, if the engine knows it */
    AlarmList read(Function<String, Optional<String>> lineName) {
        return new AlarmList(
                book.map(AlarmBook::open).orElse(List.of()).stream()
                        .map(alarm -> new AlarmRow(alarm, subject(alarm, lineName), false)).toList(),
                desk.map(AlarmDesk::shelved).orElse(List.of()).stream()
                        .map(alarm -> new AlarmRow(alarm, subject(alarm, lineName), true)).toList());
    }

    /** What the alarm is about: its line as it is called now, or the device that its finding names. */
    private String subject(Alarm alarm, Function<String, Optional<String>> lineName) {
        return AlarmRow.device(alarm).map(ObjectLink::label)
                .orElseGet(() -> lineName.apply(alarm.line())
                        .or(() -> line(alarm).map(LineEntry::name)).orElse(alarm.line()));
    }

    private Optional<LineEntry> line(Alarm alarm) {
        return registry.flatMap(reader -> reader.snapshot().line(alarm.line()));
    }

    /** The element of the registry that an alarm is about. */
    Optional<ObjectLink> registered(AlarmRow row) {
        Optional<ObjectLink> subject = AlarmRow.device(row.alarm());
        Optional<String> device = subject.flatMap(WatchedThing.DEVICE::codeIn);
        Optional<String> service = subject.flatMap(WatchedThing.SERVICE::codeIn);
        return registry.map(RegistryReader::snapshot).flatMap(snapshot -> device.isPresent()
                ? device.flatMap(snapshot::device).map(DeviceEntry::id)
                : service.isPresent()
                        ? service.flatMap(code -> snapshot.element("WebSite", code)).map(Element::id)
                        : line(row.alarm()).map(LineEntry::id))
                .map(id -> RegisteredThing.link(id, row.subject()));
    }

    /** What is behind an alarm, as far as it can be told now. */
    AlarmBackground background(AlarmRow row) {
        Alarm alarm = row.alarm();
        return new AlarmBackground(alarm.id(), desk.map(present -> present.history(alarm.id())).orElse(List.of()),
                row.isOfALine() ? verdict(alarm) : Optional.empty(),
                row.isOfALine() ? line(alarm).map(this::contact) : Optional.empty());
    }

    /** Of an alarm that is over, the verdict on how it was while it lasted. */
    private Optional<LineVerdict> verdict(Alarm alarm) {
        Optional<Instant> end = alarm.clearedAt();
        return verdicts.flatMap(court -> end.isPresent()
                ? court.verdictAt(alarm.line(), end.get())
                : court.verdict(alarm.line()));
    }

    private AlarmBackground.Contact contact(LineEntry line) {
        return new AlarmBackground.Contact(line,
                ContactBook.of(line, registry.orElseThrow().snapshot()));
    }
}
