package vn.haidang.monitoring.internal.contribution;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.measurement.MeasurementFollower;
import vn.haidang.monitoring.measurement.Poll;

/** The followers of the measurement store that are installed now. Safe for use by several threads. */
@Component(service = FollowerRegistry.class)
public final class FollowerRegistry {

    private static final Logger LOG = System.getLogger(FollowerRegistry.class.getName());

    private final List<MeasurementFollower> followers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindFollower(MeasurementFollower follower) {
        followers.add(follower);
    }

    public void unbindFollower(MeasurementFollower follower) {
        followers.remove(follower);
    }

    /** Tells all; one that fails is no reason to store no more. */
    public void stored(List<Poll> polls) {
        for (MeasurementFollower follower : followers) {
            try {
                follower.stored(polls);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.ERROR, "a follower of the measurement store failed", e);
            }
        }
    }
}
