package vn.haidang.monitoring.ui.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.FoldedText;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.WatchedThing;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.place.Directory;

/**
 * The lines, devices and portals that are watched, as people look for them; how something is comes before what the registry
 * says of it. Safe for use by several threads.
 */
@Component(property = "service.ranking:Integer=100")
public final class WatchDirectory implements Directory {

    private static final String PLACE = "vn.haidang.workbench.watch";
    private static final String VIEWS = "vn.haidang.monitoring.ui.";

    private final Texts texts;

    /** Each is null while no engine runs. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile LineMonitor lineMonitor;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile DeviceMonitor deviceMonitor;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile ServiceMonitor serviceMonitor;

    /** Called by the service runtime once the window's language is known. */
    @Activate
    public WatchDirectory(@Reference UiLanguage language) {
        texts = Messages.in(language);
    }

    @Override
    public List<ObjectLink> find(String typed, int most) {
        Stream<ObjectLink> all = Stream.of(lines().map(status -> link(status.line())),
                devices().map(DeviceStatus::device)
                        .map(device -> WatchedThing.DEVICE.link(device.code(), device.name())),
                services().map(service -> WatchedThing.SERVICE.link(service.code(), service.name())))
                .flatMap(Function.identity());
        return all.map(this::labelled).filter(link -> FoldedText.matches(typed, link.label())).limit(most).toList();
    }

    private static ObjectLink link(LineEntry line) {
        return WatchedThing.LINE.link(line.code(), line.name());
    }

    private ObjectLink labelled(ObjectLink link) {
        return new ObjectLink(link.kind(), link.id(),
                link.id() + " " + link.label() + " – " + texts.get("place.kind." + link.kind()));
    }

    @Override
    public Optional<Home> home(ObjectLink link) {
        return WatchedThing.of(link).filter(thing -> switch (thing) {
            case LINE -> Optional.ofNullable(lineMonitor).flatMap(now -> now.line(link.id())).isPresent();
            case DEVICE -> Optional.ofNullable(deviceMonitor).flatMap(now -> now.device(link.id())).isPresent();
            case SERVICE -> Optional.ofNullable(serviceMonitor).flatMap(now -> now.service(link.id())).isPresent();
        }).map(thing -> new Home(PLACE, VIEWS + thing.view()));
    }

    private Stream<LineStatus> lines() {
        return Optional.ofNullable(lineMonitor).stream().flatMap(monitor -> monitor.lines().stream());
    }

    private Stream<DeviceStatus> devices() {
        return Optional.ofNullable(deviceMonitor).stream().flatMap(monitor -> monitor.devices().stream());
    }

    private Stream<ServiceStatus> services() {
        return Optional.ofNullable(serviceMonitor).stream().flatMap(monitor -> monitor.services().stream());
    }
}
