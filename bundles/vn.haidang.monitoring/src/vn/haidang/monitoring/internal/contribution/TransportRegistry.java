package vn.haidang.monitoring.internal.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.probe.EchoTransport;

/** The echo transports that are installed now; they come and go while the engine runs. */
@Component(service = TransportRegistry.class)
public final class TransportRegistry {

    private volatile List<EchoTransport> transports = List.of();

    /** The transport of this name; of two the one that came first. */
    public Optional<EchoTransport> find(String name) {
        return transports.stream().filter(transport -> transport.name().equals(name)).findFirst();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindTransport(EchoTransport transport) {
        List<EchoTransport> more = new ArrayList<>(transports);
        more.add(transport);
        transports = List.copyOf(more);
    }

    public synchronized void unbindTransport(EchoTransport transport) {
        transports = transports.stream().filter(installed -> installed != transport).toList();
    }
}
