package vn.haidang.monitoring.ui.internal.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.ui.language.Texts;

/**
 * One event as the table shows it.
 *
 * @param event the event
 * @param device the name of the device it is about, as it is called now; the code of one that is gone
 * @param line the same of the line
 */
record EventRow(NetworkEvent event, Optional<String> device, Optional<String> line) {

    static EventRow of(NetworkEvent event, Optional<RegistrySnapshot> registry) {
        return new EventRow(event,
                event.subject().device().map(code -> registry.flatMap(now -> now.device(code)).map(DeviceEntry::name)
                        .orElse(code)),
                event.subject().line().map(code -> registry.flatMap(now -> now.line(code)).map(LineEntry::name)
                        .orElse(code)));
    }

    /** Who said it: the device, or where it came from. */
    String sender(Texts texts) {
        return device.orElseGet(() -> address(texts));
    }

    private String address(Texts texts) {
        return event.source().address().isEmpty() ? texts.get("event.ownNote") : event.source().address();
    }

    /** What of it: the interface, the line. */
    String place() {
        return String.join(" · ", Stream.of(event.subject().port(), line).flatMap(Optional::stream).toList());
    }

    String kind(Texts texts) {
        return event.kind().word(texts.format().language());
    }

    /** The time of day; with its day when that is not today. */
    String last(ValueFormat format, Instant now) {
        LocalDate day = LocalDate.ofInstant(event.lastAt(), format.zone());
        boolean isToday = day.equals(LocalDate.ofInstant(now, format.zone()));
        return isToday ? format.time(event.lastAt()) : format.dateTime(event.lastAt());
    }

    /** Everything a filter may look for. */
    String searched(Texts texts) {
        return String.join(" ", sender(texts), event.source().address(), event.subject().device().orElse(""),
                event.subject().line().orElse(""), place(), kind(texts), event.text());
    }

    /** All that is known of it. */
    Finding details(Texts texts) {
        ValueFormat format = texts.format();
        String code = event.source().isTrusted() || event.source().address().isEmpty()
                ? "event.detail"
                : "event.detail.strange";
        Finding finding = Finding.of(texts.catalogue(), event.severity(), code)
                .with("kind", kind(texts)).with("text", event.text().isEmpty() ? place() : event.text());
        finding = finding.showing(texts.get("event.source"), source(texts));
        finding = finding.showing(texts.get("event.received"), event.count() == 1
                ? format.dateTime(event.receivedAt())
                : texts.get("event.repeated", MessageArguments.none().with("count", event.count())
                        .with("first", event.receivedAt()).with("last", event.lastAt())));
        if (device.isPresent()) {
            finding = finding.showing("device", device.get());
        }
        if (!place().isEmpty()) {
            finding = finding.showing(texts.get("event.place"), place());
        }
        List<Evidence> variables = TrapWords.read(event.raw(), texts.get("event.trap"));
        for (Evidence variable : variables) {
            finding = finding.showing(variable.label(), variable.value());
        }
        return event.raw().isBlank() ? finding : finding.showing(texts.get("event.raw"), event.raw());
    }

    private String source(Texts texts) {
        return String.join(" · ", Stream.of(address(texts), texts.get("event.channel." + event.source().channel()),
                event.source().address().isEmpty()
                        ? ""
                        : event.source().trust().word(texts.format().language()))
                .filter(text -> !text.isEmpty()).toList());
    }
}
