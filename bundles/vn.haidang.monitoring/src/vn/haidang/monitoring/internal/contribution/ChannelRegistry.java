package vn.haidang.monitoring.internal.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.notify.NotificationChannel;

/** The channels of notification that are installed now; they come and go while everything runs. */
@Component(service = ChannelRegistry.class)
public final class ChannelRegistry {

    private volatile List<NotificationChannel> channels = List.of();

    /** The channel of this id; of two the one that came first. */
    public Optional<NotificationChannel> find(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindChannel(NotificationChannel channel) {
        List<NotificationChannel> more = new ArrayList<>(channels);
        more.add(channel);
        channels = List.copyOf(more);
    }

    public synchronized void unbindChannel(NotificationChannel channel) {
        channels = channels.stream().filter(installed -> installed != channel).toList();
    }
}
