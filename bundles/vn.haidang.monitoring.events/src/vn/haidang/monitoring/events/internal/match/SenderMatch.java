package vn.haidang.monitoring.events.internal.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.events.internal.intake.Heard;
import vn.haidang.monitoring.events.internal.intake.Heard.Port;
import vn.haidang.monitoring.events.internal.intake.Heard.Sender;
import vn.haidang.monitoring.events.internal.match.SenderIndex.LineEnd;
import vn.haidang.monitoring.probe.InterfaceLabel;
import vn.haidang.monitoring.snmp.InterfaceNames;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;

/**
 * Finds out whose message one is. The address it came from counts most; an SNMPv3 engine that signed from a device's address
 * is that device's from then on, wherever it signs from. What a message only claims is kept as a claim. For one thread.
 */
public final class SenderMatch {

    private static final int MOST_ENGINES = 10_000;

    private final RegistryReader registry;
    private final InterfaceNames names;
    private final Map<String, String> deviceByEngine = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_ENGINES;
        }
    };

    public SenderMatch(RegistryReader registry, InterfaceNames names) {
        this.registry = registry;
        this.names = names;
    }

    /** Whose message it is, by the registry as it is now. */
    public Match match(Heard heard) {
        SenderIndex index = SenderIndex.of(registry.snapshot());
        Sender sender = heard.sender();
        Optional<DeviceEntry> atAddress = index.atAddress(sender.address());
        sender.engine().ifPresent(engine -> atAddress.ifPresent(device -> deviceByEngine.put(engine, device.code())));
        if (atAddress.isPresent()) {
            return of(heard, index, atAddress.get(), sender.isSigned() ? Trust.PROVEN : Trust.ADDRESS);
        }
        Optional<DeviceEntry> signed = sender.engine().map(deviceByEngine::get).flatMap(index::withCode);
        if (signed.isPresent()) {
            return of(heard, index, signed.get(), Trust.PROVEN);
        }
        Optional<LineEntry> line = index.lineAt(sender.address());
        if (line.isPresent()) {
            return new Match(source(sender, Trust.ADDRESS),
                    new EventSubject(Optional.empty(), line.map(LineEntry::code), heard.port().shown()));
        }
        Optional<DeviceEntry> claimed = sender.claim().flatMap(claim -> claimed(index, claim));
        if (claimed.isPresent()) {
            return of(heard, index, claimed.get(), Trust.CLAIMED);
        }
        return new Match(source(sender, Trust.UNKNOWN),
                new EventSubject(Optional.empty(), Optional.empty(), heard.port().shown()));
    }

    private static Optional<DeviceEntry> claimed(SenderIndex index, String claim) {
        Optional<String> address = PlainAddress.of(claim);
        return address.isPresent() ? index.atAddress(address.get()) : index.named(claim);
    }

    private Match of(Heard heard, SenderIndex index, DeviceEntry device, Trust trust) {
        Port port = named(heard.port(), device);
        Optional<LineEnd> end = end(index.ends(device), heard, device, port);
        Optional<String> shown = port.name().flatMap(name -> end.flatMap(LineEnd::port)).or(port::shown);
        return new Match(source(heard.sender(), trust),
                new EventSubject(Optional.of(device.code()), end.map(LineEnd::line).map(LineEntry::code), shown));
    }

    /** By its ifName as far as the device was polled, else by what the message calls it. */
    private Port named(Port port, DeviceEntry device) {
        return new Port(port.index(), port.index().flatMap(number -> names.name(device, number))
                .or(() -> port.name().map(text -> nameOf(device, text))));
    }

    private String nameOf(DeviceEntry device, String text) {
        return names.called(device, text).orElse(text);
    }

    /**
     * What is said of an interface concerns the line that ends on it, whichever of its names the registry has. What is said of
     * the whole device concerns its line when only one ends there.
     */
    private Optional<LineEnd> end(List<LineEnd> ends, Heard heard, DeviceEntry device, Port port) {
        if (port.name().isPresent()) {
            String name = port.name().get();
            return first(ends, name::equalsIgnoreCase)
                    .or(() -> first(ends, own -> InterfaceLabel.areSame(name, nameOf(device, own))));
        }
        boolean isOfWholeDevice = port.index().isEmpty() && !heard.kind().isLinkChange();
        return isOfWholeDevice && ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }

    private static Optional<LineEnd> first(List<LineEnd> ends, Predicate<String> isMeant) {
        return ends.stream().filter(end -> end.port().filter(isMeant).isPresent()).findFirst();
    }

    private static EventSource source(Sender sender, Trust trust) {
        return new EventSource(sender.channel(), sender.address(), trust);
    }

    /**
     * Whose message one is.
     *
     * @param source where it came from and how surely
     * @param subject what it is about
     */
    public record Match(EventSource source, EventSubject subject) {}
}
